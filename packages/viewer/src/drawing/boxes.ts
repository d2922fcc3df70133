import type { Point } from '../layout/geometry'

/** A rectangle on the stage, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function createBox(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height }
}

export function boxAround({ x, y }: Point, radius: number): Box {
  return createBox(x - radius, y - radius, 2 * radius, 2 * radius)
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Boxes that are found by where they are. */
export interface BoxIndex {
  add(box: Box): void
  isFree(box: Box): boolean
  /** How many of the boxes overlap this one; one that lies across a cell's border may count twice. */
  count(box: Box): number
}

/** Pixels of the index's cells. */
const CELL = 48

export function createBoxIndex(boxes: Iterable<Box> = []): BoxIndex {
  const cells = new Map<number, Box[]>()
  const index: BoxIndex = {
    add(box) {
      for (const cell of cellsOf(box)) {
        const own = cells.get(cell)
        if (own === undefined) cells.set(cell, [box])
        else own.push(box)
      }
    },
    isFree(box) {
      for (const cell of cellsOf(box))
        for (const other of cells.get(cell) ?? []) if (overlap(box, other)) return false
      return true
    },
    count(box) {
      let count = 0
      for (const cell of cellsOf(box))
        for (const other of cells.get(cell) ?? []) if (overlap(box, other)) count++
      return count
    },
  }
  for (const box of boxes) index.add(box)
  return index
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      yield column * 65_536 + row
}
