import { version } from '@grafeo-db/js/package.json'
import type { EngineInfo } from '../graph-store'

export const ENGINE: EngineInfo = {
  name: 'embedded',
  version,
  capabilities: { concurrentAccess: false },
}
