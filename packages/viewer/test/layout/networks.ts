import type { LayoutInput } from '../../src/layout/layout-task'
import { createRandom } from '../../src/layout/random'

/** A network to lay out, the same for the same numbers: clusters, a few hubs, and `loose` nodes without lines. */
export function layoutInput(nodes: number, pairs: number, loose = 0): LayoutInput {
  const random = createRandom(nodes + pairs)
  const names = Array.from({ length: nodes + loose }, (_, index) => `n${index}`)
  const name = (share: number) => names[Math.floor(share * nodes)] ?? 'n0'
  return {
    nodes: names,
    pairs: Array.from({ length: pairs }, () => [name(random() ** 2), name(random())] as const),
    sizes: new Map(names.map((node, index) => [node, 8 + (index % 5) * 3])),
    stage: { width: 1000, height: 650 },
  }
}

/** The pairs of nodes that cover each other. */
export function overlaps(
  positions: ReadonlyMap<string, { x: number; y: number }>,
  sizes: ReadonlyMap<string, number>,
): string[] {
  const placed = [...positions]
  return placed.flatMap(([a, one], index) =>
    placed.slice(index + 1).flatMap(([b, other]) => {
      const distance = Math.hypot(one.x - other.x, one.y - other.y)
      return distance < (sizes.get(a) ?? 0) + (sizes.get(b) ?? 0) ? [`${a} ${b}`] : []
    }),
  )
}
