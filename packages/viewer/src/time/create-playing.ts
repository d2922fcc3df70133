import { signal } from '@preact/signals'
import type { PlayMode } from './next-step'

/** Steps a second. */
export const PACES = [0.5, 1, 2, 4] as const

/** Goes on by itself, a step at a time, until there is none left or somebody pauses it. */
export function createPlaying(go: {
  /** @returns false where there is no further step */
  step(mode: PlayMode): boolean
  /** @returns false where there is nothing to play */
  restart(mode: PlayMode): boolean
}) {
  const isPlaying = signal(false)
  const mode = signal<PlayMode>('growing')
  const pace = signal<number>(1)
  let timer: ReturnType<typeof setTimeout> | undefined

  function step(): boolean {
    return go.step(mode.value) || go.restart(mode.value)
  }

  function play(): void {
    if (isPlaying.value) return
    isPlaying.value = step()
    if (isPlaying.value) schedule()
  }

  function schedule(): void {
    timer = setTimeout(() => {
      if (go.step(mode.value)) schedule()
      else pause()
    }, 1000 / pace.value)
  }

  function pause(): void {
    clearTimeout(timer)
    isPlaying.value = false
  }

  return {
    isPlaying,
    mode,
    pace,
    play,
    pause,
    /** One step on; from the last, the first. */
    stepOn(): void {
      pause()
      step()
    },
    chooseMode(next: PlayMode): void {
      mode.value = next
    },
    choosePace(next: number): void {
      pace.value = next
    },
  }
}
