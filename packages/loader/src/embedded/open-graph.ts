import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { GrafeoDB } from '@grafeo-db/js'
import { describeOpening, isLocked } from './describe-opening'

/** A process that was killed holds its lock for a moment longer. */
const PATIENCE = { tries: 5, pause: 200 } as const

/**
 * Opens the engine's file to be written; makes it where there is none.
 *
 * @throws StoreError for one that is damaged or that another process has open
 */
export async function openGraph(file: string): Promise<GrafeoDB> {
  for (let tries = 1; ; tries += 1)
    try {
      return existsSync(file) ? GrafeoDB.open(file) : GrafeoDB.create(file)
    } catch (cause) {
      if (!isLocked(cause) || tries === PATIENCE.tries) throw describeOpening(cause, file)
      await setTimeout(PATIENCE.pause)
    }
}
