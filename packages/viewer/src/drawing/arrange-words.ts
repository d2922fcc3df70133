import { relationWords } from '../graph/relation-words'
import type { Box, BoxIndex } from './boxes'
import type { Renderer } from './drawn'
import type { Measure } from './measure-words'
import { placeCaptions } from './place-captions'
import { type Name, placeNames } from './place-names'
import { placeWords } from './place-words'
import type { Region } from './regions'
import { curveOnStage, nodesOnStage, roomOfLines, roomTaken, type StageNode } from './stage-room'
import type { Look } from './style'
import { fontOf, type Type, type Word } from './word'

const NAME: Type = { weight: 600, size: 13 }
const RELATION: Type = { weight: 500, size: 12 }
const LONGEST_NAME = 34
/** Of more entities in view than this only the largest are named. */
const MOST_NAMES = 120

/** What is written on the stage. */
export interface ArrangedWords {
  /** Of regions. */
  readonly captions: readonly Word[]
  /** Names of entities, relations along the lines that stand out. */
  readonly words: readonly Word[]
  /** Nodes with a pin mark. */
  readonly pinned: readonly StageNode[]
}

/**
 * Finds room for names beside nodes, and for relations along the lines that stand out, so that no word covers another. What
 * stands out has the first choice; the rest gets faded names where there is room left.
 *
 * @param covered where something lies over the stage
 * @param regions get their captions
 */
export function arrangeWords(
  sigma: Renderer,
  look: Look,
  measure: Measure,
  covered: Box | undefined,
  regions: readonly Region[],
): ArrangedWords {
  const nodes = nodesOnStage(sigma, look.visible.entities)
  const lines = look.emphasis?.lines ?? look.visible.lines
  const [taken, avoided] = [roomTaken(sigma, nodes, covered), roomOfLines(sigma, lines)]
  const captions = placeCaptions(regions, look.palette, measure, taken, sigma.getDimensions())
  const name = (some: readonly StageNode[], color: string): Word[] => {
    const places = placeNames(namesOf(some, look, measure), taken, avoided)
    return some.flatMap(({ key, name }) => {
      const place = places.get(key)
      if (place === undefined) return []
      const text = shorten(name)
      const width = measure(text, fontOf(NAME))
      return { ...place.baseline, text, width, type: NAME, color, ground: 'halo', slope: 0 }
    })
  }
  const { ink, faded } = look.palette
  const standing = nodes.filter(({ key }) => standsOut(key, look))
  const rest = nodes.filter(({ key }) => !standsOut(key, look))
  const names = name(standing, ink)
  const relations = relationsOnLines(sigma, look, taken, measure)
  return {
    captions,
    words: [...relations, ...names, ...name(rest, faded(ink))],
    pinned: nodes.filter(({ key }) => look.pinned.has(key)),
  }
}

function standsOut(entity: string, { emphasis, named }: Look): boolean {
  return emphasis === undefined || emphasis.entities.has(entity) || named.has(entity)
}

function namesOf(nodes: readonly StageNode[], { named }: Look, measure: Measure): Name[] {
  return strongest(nodes, named).map((node) => ({
    ...node,
    width: measure(shorten(node.name), fontOf(NAME)),
    height: NAME.size,
    priority: node.radius,
    required: named.has(node.key),
  }))
}

/** Those that are named for sure, then the largest. */
function strongest(nodes: readonly StageNode[], named: ReadonlySet<string>): readonly StageNode[] {
  return [...nodes]
    .sort((a, b) => Number(named.has(b.key)) - Number(named.has(a.key)) || b.radius - a.radius)
    .slice(0, MOST_NAMES)
}

function relationsOnLines(
  sigma: Renderer,
  { emphasis, visible, palette }: Look,
  taken: BoxIndex,
  measure: Measure,
): Word[] {
  const shown = [...(emphasis?.lines ?? [])].flatMap((key) => {
    const line = visible.lines.get(key)?.line
    const curve = curveOnStage(sigma, key)
    if (line === undefined || curve === undefined) return []
    const text = relationWords(line.type)
    const color = palette.stances[line.stance]
    return { key, curve, text, width: measure(text, fontOf(RELATION)), color }
  })
  const places = placeWords(
    shown.map((words) => ({ ...words, height: RELATION.size })),
    taken,
  )
  return shown.flatMap(({ key, text, width, color }) => {
    const place = places.get(key)
    return place === undefined
      ? []
      : { ...place, text, width, color, type: RELATION, ground: 'plate' }
  })
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 2).trimEnd()}…` : name
}
