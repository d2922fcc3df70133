import type { Camera } from '../address/address'
import type { LineGraph } from '../graph/group-lines'
import type { Point, Positions } from '../layout/geometry'
import type { LayoutName, NodeGroup, Report } from '../layout/layout-task'
import type { Covered, Revealed } from './move-camera'
import type { Picture, PicturePart } from './picture'
import type { Look } from './style'

/** What is to be drawn. */
interface Subject {
  readonly layout: LayoutName
  /** Who stands together in it. */
  readonly groups: readonly NodeGroup[]
  /** What was drawn under the same name, in the same layout, before keeps its places. */
  readonly scene: number
  readonly graph: LineGraph
  /** Where entities go that are drawn for the first time; whoever has no place is laid out around the others. */
  readonly places?: Positions
  /** Entities that the stage has to fit at first. */
  readonly shown: Iterable<string>
}

export interface Drawing {
  /**
   * Lays out a network, while what was drawn before stays, and draws it.
   *
   * @param report is told how far the layout is
   * @returns false where it was overtaken by another
   */
  show(subject: Subject, report: Report): Promise<boolean>
  /** Puts entities where they are pinned, in layout pixels with y downwards; others make room. */
  pin(pins: Positions): void
  style(look: Look): void
  fit(shown: Iterable<string>): void
  zoom(direction: 'in' | 'out'): void
  /** Brings entities into view beside what covers the stage. */
  reveal(what: Revealed, covered: Covered | undefined): void
  /** Undoes what `reveal` moved, unless the reader has moved on since. */
  release(): void
  /** Looks from there; undefined for where all fits the stage. */
  lookFrom(camera: Camera | undefined): void
  /** Told, once it rests, from where the network is looked at. */
  onRest(listener: (camera: Camera | undefined) => void): void
  /** In pixels from the stage's upper left corner. */
  positionOf(what: { entity: string } | { line: string }): Point | undefined
  /** What is written beside groups at the moment. */
  captions(): readonly string[]
  /** What is on the stage at the moment, or all of the network as it fits the stage. */
  picture(part: PicturePart): Picture
  /** In layout pixels with y downwards. @param aside pixels of the stage from where it stands */
  placeOf(entity: string, aside?: Point): Point | undefined
  /** Told of what is drawn, and of every move of the camera. */
  onDrawn(listener: () => void): void
  remove(): void
}
