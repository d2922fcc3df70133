import type { Stance } from '@newsgraph/graph'
import type { ThemeName } from '../kinds/kind-picture'
import { mixColors } from './mix-colors'

/** The colours that the canvas shares with the page, as `#rrggbb`; `styles/tokens.css` has them. */
export interface Palette {
  readonly theme: ThemeName
  readonly background: string
  readonly ink: string
  readonly quiet: string
  readonly panel: string
  readonly hairline: string
  readonly icon: string
  /** The ring of what is new. */
  readonly appeared: string
  readonly stances: Readonly<Record<Stance, string>>
  /** What is left of a colour where something else stands out. */
  faded(color: string): string
}

/** How much of a colour is left when it is faded. */
const FADED = 0.28

/** Reads what the page's style says at this moment. */
export function readPalette(
  theme: ThemeName,
  element: Element = document.documentElement,
): Palette {
  const style = getComputedStyle(element)
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const background = color('background')
  const faded = new Map<string, string>()
  return {
    theme,
    background,
    ink: color('ink'),
    quiet: color('quiet'),
    panel: color('panel'),
    hairline: color('hairline'),
    icon: color('icon'),
    appeared: color('appeared'),
    stances: {
      cooperative: color('cooperative'),
      conflictual: color('conflictual'),
      neutral: color('neutral'),
    },
    faded(full) {
      const known = faded.get(full) ?? mixColors(background, full, FADED)
      faded.set(full, known)
      return known
    },
  }
}
