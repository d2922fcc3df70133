import type { Positions } from './geometry'
import { type LayoutTask, layOut } from './lay-out'

/** Lays out one network at a time, beside the page, which stays usable meanwhile. */
export interface Layout {
  /** Undefined where a later task, or the end, has overtaken this one. */
  run(task: LayoutTask): Promise<Positions | undefined>
  stop(): void
}

export function createLayout(): Layout {
  let overtake: () => void = () => undefined
  return {
    run(task) {
      overtake()
      return new Promise((resolve) => {
        const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), {
          type: 'module',
        })
        const finish = (positions: Positions | undefined) => {
          worker.terminate()
          resolve(positions)
        }
        overtake = () => finish(undefined)
        worker.onmessage = ({ data }: MessageEvent<Positions>) => finish(data)
        // Where no worker can be started, the page has to wait.
        worker.onerror = () => finish(layOut(task))
        worker.postMessage(task)
      })
    },
    stop: () => overtake(),
  }
}
