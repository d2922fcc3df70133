import { NewsgraphError } from '@newsgraph/graph'

/** What went wrong and what to do, in a line; a bug keeps its stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof NewsgraphError)) return describeBug(error)
  const { message, hint } = error
  return oneLine(hint === undefined ? message : `${message}; ${hint}`)
}

function describeBug(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined
  return `${stack ?? String(error)}\nThis is a bug in newsgraph: please report it with the lines above.`
}

/** Text from anywhere as it may stand in a terminal: no line feeds, no escape sequences. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD')
}
