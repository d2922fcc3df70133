import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Memory } from '../keeping/browser-memory'
import type { ThemeName } from '../kinds/kind-picture'

export interface Theme {
  readonly name: ReadonlySignal<ThemeName>
  /** What the reader chose, if anything. */
  readonly chosen: ReadonlySignal<ThemeName | undefined>
  toggle(): void
  /** For this visit, as a link wants it. */
  show(name: ThemeName): void
}

const KEY = 'newsgraph-theme'

/** As the reader chose last time, or else as the system prefers; follows the system until the reader chooses. */
export function createTheme(memory: Memory): Theme {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const preferred = () => (system.matches ? 'dark' : 'light')
  const chosen = signal(readChoice(memory))
  const name = signal<ThemeName>(chosen.value ?? preferred())
  system.addEventListener('change', () => {
    if (chosen.value === undefined) name.value = preferred()
  })
  effect(() => {
    document.documentElement.setAttribute('data-theme', name.value)
  })
  function show(next: ThemeName): void {
    name.value = next
    chosen.value = next
  }
  return {
    name,
    chosen,
    toggle() {
      show(name.value === 'dark' ? 'light' : 'dark')
      memory.write(KEY, name.value)
    },
    show,
  }
}

function readChoice(memory: Memory): ThemeName | undefined {
  const kept = memory.read(KEY)
  return kept === 'light' || kept === 'dark' ? kept : undefined
}
