import type { LayoutInput } from './layout-task'

/** Whom each node has lines to, once for every line. */
export function neighboursOf(pairs: LayoutInput['pairs']): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    const own = neighbours.get(from)
    if (own === undefined) neighbours.set(from, [to])
    else own.push(to)
  }
  for (const [a, b] of pairs) {
    if (a === b) continue
    add(a, b)
    add(b, a)
  }
  return neighbours
}
