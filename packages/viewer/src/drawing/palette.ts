import type { Stance } from '@newsgraph/graph'
import type { ThemeName } from '../kinds/kind-picture'

/** The colours that the canvas shares with the page, as `#rrggbb`; `styles/tokens.css` has them. */
export interface Palette {
  readonly theme: ThemeName
  readonly background: string
  readonly ink: string
  readonly faint: string
  readonly icon: string
  readonly stances: Readonly<Record<Stance, string>>
}

/** Reads what the page's style says at this moment. */
export function readPalette(
  theme: ThemeName,
  element: Element = document.documentElement,
): Palette {
  const style = getComputedStyle(element)
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    theme,
    background: color('background'),
    ink: color('ink'),
    faint: color('faint'),
    icon: color('icon'),
    stances: {
      cooperative: color('cooperative'),
      conflictual: color('conflictual'),
      neutral: color('neutral'),
    },
  }
}
