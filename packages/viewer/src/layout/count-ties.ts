import type { LayoutInput, NodeGroup } from './layout-task'

/** How many lines lead from each group to each other one; symmetric. */
export function countTies(groups: readonly NodeGroup[], pairs: LayoutInput['pairs']): number[][] {
  const groupOf = new Map(groups.flatMap(({ nodes }, index) => nodes.map((node) => [node, index])))
  const ties = groups.map(() => groups.map(() => 0))
  const add = (from: number, to: number) => {
    const row = ties[from]
    if (row !== undefined) row[to] = (row[to] ?? 0) + 1
  }
  for (const [a, b] of pairs) {
    const [from, to] = [groupOf.get(a), groupOf.get(b)]
    if (from === undefined || to === undefined || from === to) continue
    add(from, to)
    add(to, from)
  }
  return ties
}
