import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/loader'
import { testGraphStore } from '../graph-store-contract'

jest.setTimeout(60_000)

const root = mkdtempSync(join(tmpdir(), 'loader-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let count = 0
testGraphStore({
  open: (options) => openStore(join(root, `store-${count}`), options),
  renew: async () => {
    count += 1
  },
  numRuns: 15,
})
