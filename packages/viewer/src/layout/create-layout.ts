import type { Positions } from './geometry'
import { layOut } from './lay-out'
import type { LayoutTask, Report } from './layout-task'
import { startWorker } from './start-worker'

/** Lays out one network at a time, beside the page, which stays usable meanwhile. */
export interface Layout {
  /** Undefined where a later task, or the end, has overtaken this one. */
  run(task: LayoutTask, report: Report): Promise<Positions | undefined>
  stop(): void
}

/** What the worker says: which share it has done, and in the end where everything goes. */
export type LayoutMessage = { readonly share: number } | { readonly positions: Positions }

export function createLayout(): Layout {
  let overtake: () => void = () => undefined
  return {
    run(task, report) {
      overtake()
      return new Promise((resolve) => {
        const worker = startWorker()
        const finish = (positions: Positions | undefined) => {
          worker.terminate()
          resolve(positions)
        }
        overtake = () => finish(undefined)
        worker.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
          if ('positions' in data) finish(data.positions)
          else report(data.share)
        }
        // Where no worker can be started, the page has to wait.
        worker.onerror = () => finish(layOut(task))
        worker.postMessage(task)
      })
    },
    stop: () => overtake(),
  }
}
