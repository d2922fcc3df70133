/** Cuts a list into runs of at most `longest`, after an element that `isBreak` names where the second half has one. */
export function cutTokens<T>(
  tokens: readonly T[],
  longest: number,
  isBreak: (token: T) => boolean,
): readonly (readonly T[])[] {
  const runs: (readonly T[])[] = []
  let from = 0
  while (tokens.length - from > longest) {
    let to = from + longest
    for (let index = to; index > from + longest / 2; index--) {
      const token = tokens[index - 1]
      if (token === undefined || !isBreak(token)) continue
      to = index
      break
    }
    runs.push(tokens.slice(from, to))
    from = to
  }
  runs.push(tokens.slice(from))
  return runs
}
