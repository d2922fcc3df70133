import { boundsOf, type Positions } from './geometry'
import type { LayoutInput, LayoutName, NodeGroup } from './layout-task'
import { appendToColumns, areColumns, placeColumns } from './place-columns'
import { placeCommunities } from './place-communities'
import { placeKinds } from './place-kinds'
import { placeNewcomers } from './place-newcomers'
import { placeRows } from './place-nodes'
import { shrinkToStage } from './shrink-to-stage'

const PLACE = {
  kinds: placeKinds,
  time: placeColumns,
  communities: placeCommunities,
} as const satisfies Readonly<Record<Exclude<LayoutName, 'forces'>, unknown>>

/** Lays out groups; whoever is in none stands in rows below. */
export function placeGroups(
  layout: keyof typeof PLACE,
  groups: readonly NodeGroup[],
  input: LayoutInput,
): Positions {
  const grouped = new Set(groups.flatMap(({ nodes }) => nodes))
  const filled = groups.filter(({ nodes }) => nodes.length > 0)
  const placed = shrinkToStage(PLACE[layout](filled, input), input.sizes, input.stage)
  const rest = input.nodes.filter((node) => !grouped.has(node))
  return new Map([...placed, ...placeRows(rest, boundsOf(placed.values()), input.stage)])
}

/**
 * Places newcomers near those of their group; nobody else moves. Where a group is new, or time has other columns than
 * before, all is laid out afresh: what stands there would not be true.
 */
export function placeGroupNewcomers(
  layout: keyof typeof PLACE,
  groups: readonly NodeGroup[],
  input: LayoutInput,
  known: Positions,
): Positions {
  const isNew = ({ nodes }: NodeGroup) => nodes.length > 0 && !nodes.some((node) => known.has(node))
  if (groups.some(isNew)) return placeGroups(layout, groups, input)
  if (layout === 'time') {
    const columns = appendToColumns(groups, known)
    if (!areColumns(groups, columns)) return placeGroups(layout, groups, input)
    return placeNewcomers(input, columns)
  }
  const bonds = groups.flatMap(({ nodes }) => bondsOf(nodes, known))
  return placeNewcomers({ ...input, pairs: bonds }, known)
}

/** Ties every newcomer to all of its group whose place is known, to stand around their middle. */
function bondsOf(nodes: readonly string[], known: Positions): [string, string][] {
  const settled = nodes.filter((node) => known.has(node))
  return nodes
    .filter((node) => !known.has(node))
    .flatMap((node) => settled.map((other): [string, string] => [node, other]))
}
