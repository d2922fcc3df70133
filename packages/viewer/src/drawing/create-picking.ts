import type { RenderParams } from 'sigma/types'

/** Draws what tells which node or line is under the pointer, once somebody wants to know: it takes as long as drawing them. */
export interface Picking {
  /** What is to be drawn then, under a key; before it is, another takes its place. */
  postpone(key: object, draw: () => void): void
}

/** A sigma program that draws at first only what is to be seen. */
export interface PickableProgram<Info> {
  readonly normalProgram: Info
  /** Draws what tells items apart by colour; null on layers that nobody points at. */
  readonly pickProgram: Info | null
  hasNothingToRender(): boolean
  draw(parameters: RenderParams, program: Info): void
}

/** In place of a program's own `render`, which draws both at once. */
export function renderPickable<Info>(
  program: PickableProgram<Info>,
  parameters: RenderParams,
  picking: Picking,
): void {
  if (program.hasNothingToRender()) return
  const { normalProgram, pickProgram } = program
  program.draw(parameters, normalProgram)
  if (pickProgram === null) return
  const pixelRatio = parameters.pixelRatio / parameters.downSizingRatio
  picking.postpone(program, () => program.draw({ ...parameters, pixelRatio }, pickProgram))
}

/** Whatever may ask sigma what is under the pointer. */
const ASKING = ['mousemove', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'] as const

/**
 * @param settle draws the stage as it is to be, before somebody presses on it
 * @returns that, and what ends it
 */
export function createPicking(stage: HTMLElement, settle: () => void): Picking & { stop(): void } {
  const waiting = new Map<object, () => void>()
  const draw = (event: Event) => {
    // Who drags the stage does not look at what passes by.
    if (event.type === 'mousemove' && event instanceof MouseEvent && event.buttons > 0) return
    if (event.type !== 'mousemove') settle()
    for (const one of waiting.values()) one()
    waiting.clear()
  }
  for (const type of ASKING) stage.addEventListener(type, draw, { capture: true, passive: true })
  return {
    postpone: (key, one) => waiting.set(key, one),
    stop() {
      for (const type of ASKING) stage.removeEventListener(type, draw, { capture: true })
    },
  }
}
