import { type Filters, NO_FILTERS } from '../filters/filters'
import { OVERVIEW } from '../graph/create-scenes'
import { NOTHING, type Selection } from '../graph/selection'
import type { View } from '../graph/view'
import type { ThemeName } from '../kinds/kind-picture'
import type { Positions } from '../layout/geometry'
import type { LayoutName } from '../layout/layout-task'
import type { Reading } from '../reading/create-reading'

/** What a link says: all that it takes to see the same again. */
export interface Address {
  readonly view: View
  readonly layout: LayoutName
  /** A path has its entities only where it is not the first of the shortest. */
  readonly selection: Selection
  readonly reading: Reading | undefined
  readonly filters: Filters
  /** Entities whose neighbours were added to what is shown at first. */
  readonly around: readonly string[]
  /** Entities that were added one by one. */
  readonly beside: readonly string[]
  /** How many of the most connected entities are shown. */
  readonly strongest: number
  readonly pins: Positions
  readonly camera: Camera | undefined
  /** Only where the reader chose one. */
  readonly theme: ThemeName | undefined
}

/** From where the network is looked at, if not as it fits the stage. */
export interface Camera {
  /** What is in the middle of the stage, in layout pixels with y downwards. */
  readonly x: number
  readonly y: number
  /** Pixels of the stage to one of the layout. */
  readonly scale: number
}

export const START: Address = {
  view: 'network',
  layout: 'forces',
  selection: NOTHING,
  reading: undefined,
  filters: NO_FILTERS,
  around: [],
  beside: [],
  strongest: OVERVIEW,
  pins: new Map(),
  camera: undefined,
  theme: undefined,
}
