import LayoutWorker from '../layout/layout-worker?worker&inline'

/** Starts the layout's worker, which the page brings along; takes the place of `layout/start-worker.ts` there. */
export function startWorker(): Worker {
  return new LayoutWorker()
}
