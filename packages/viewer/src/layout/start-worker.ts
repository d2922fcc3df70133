/** Starts the layout's worker, which is a file beside the page. */
export function startWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
}
