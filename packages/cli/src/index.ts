export { type ExitCode, main } from './main'
export type { Output, Streams } from './terminal'
