/** An end of a search, and how far from it each entity is that was come upon. */
interface Side {
  readonly steps: Map<string, number>
  edge: readonly string[]
}

/** Pairs of an entity asked for and one that it is linked with. */
export type AskLinks = (
  entities: readonly string[],
) => Promise<readonly (readonly [from: string, to: string])[]>

/**
 * All entities on shortest paths between two, both of them included; none where no path is short enough. Searches from
 * both ends, a step at a time on the side that has come upon fewer.
 *
 * @param ask links of entities, whichever way they point
 */
export async function findBetween(
  from: string,
  to: string,
  ask: AskLinks,
  mostSteps: number,
): Promise<ReadonlySet<string>> {
  const sides = [startAt(from), startAt(to)] as const
  const links = new Map<string, Set<string>>()
  for (let step = 0; step < mostSteps; step++) {
    const [one, other] = sides
    const side = one.edge.length <= other.edge.length ? one : other
    if (side.edge.length === 0) break
    await advance(side, ask, links)
    const middle = [...one.steps.keys()].filter((entity) => other.steps.has(entity))
    if (middle.length > 0) return collect(sides, middle, links)
  }
  return new Set()
}

function startAt(entity: string): Side {
  return { steps: new Map([[entity, 0]]), edge: [entity] }
}

async function advance(side: Side, ask: AskLinks, links: Map<string, Set<string>>): Promise<void> {
  const next = new Set<string>()
  for (const [from, to] of await ask(side.edge)) {
    join(links, from, to)
    join(links, to, from)
    if (side.steps.has(to)) continue
    next.add(to)
  }
  const distance = (side.steps.get(side.edge[0] ?? '') ?? 0) + 1
  for (const entity of next) side.steps.set(entity, distance)
  side.edge = [...next]
}

function join(links: Map<string, Set<string>>, from: string, to: string): void {
  const known = links.get(from)
  if (known === undefined) links.set(from, new Set([to]))
  else known.add(to)
}

/** From where both sides met, back to either end: whoever is a step nearer to it. */
function collect(
  sides: readonly Side[],
  middle: readonly string[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set(middle)
  for (const { steps } of sides) {
    const waiting = [...middle]
    for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop())
      for (const nearer of links.get(entity) ?? [])
        if (steps.get(nearer) === (steps.get(entity) ?? 0) - 1) {
          if (!found.has(nearer)) waiting.push(nearer)
          found.add(nearer)
        }
  }
  return found
}
