/** An entity in the tree, or a relation under one. */
export interface TreePlace {
  readonly entity: string
  readonly line?: string
  /** At the relation's other end. */
  readonly neighbour?: string
}

/** What is to be seen of the tree, in its order, and where the reader is. */
export interface TreeState {
  readonly places: readonly TreePlace[]
  readonly here: TreePlace
  isOpen(entity: string): boolean
}

/** What a key does. */
export interface TreeStep {
  readonly to?: TreePlace | undefined
  readonly open?: string
  readonly close?: string
  readonly select?: TreePlace
}

export function keyOf(place: TreePlace | undefined): string {
  return JSON.stringify([place?.entity, place?.line])
}

/** Keys of a tree (WAI-ARIA practices, "Tree View"); right leads on from a relation to the neighbour's own place, too. */
export const TREE_KEYS: Readonly<Record<string, (state: TreeState) => TreeStep>> = {
  ArrowDown: (state) => ({ to: state.places[indexOf(state) + 1] }),
  ArrowUp: (state) => ({ to: state.places[indexOf(state) - 1] }),
  Home: ({ places }) => ({ to: places[0] }),
  End: ({ places }) => ({ to: places.at(-1) }),
  ArrowRight(state) {
    const { here, places, isOpen } = state
    if (here.line !== undefined)
      return {
        to: places.find(({ entity, line }) => entity === here.neighbour && line === undefined),
      }
    if (!isOpen(here.entity)) return { open: here.entity }
    const next = places[indexOf(state) + 1]
    return next?.entity === here.entity ? { to: next } : {}
  },
  ArrowLeft({ here, isOpen }) {
    if (here.line !== undefined) return { to: { entity: here.entity } }
    return isOpen(here.entity) ? { close: here.entity } : {}
  },
  Enter: ({ here }) => ({ select: here }),
  ' ': ({ here }) => ({ select: here }),
}

function indexOf({ places, here }: TreeState): number {
  return places.findIndex((place) => keyOf(place) === keyOf(here))
}
