import data from './kinds.json'
import type { ShapeName } from './shapes'

export type ThemeName = 'light' | 'dark'

/** How a kind of entity looks, in the network and in the legend. */
export interface KindPicture {
  /** What several of the kind are called. */
  readonly plural: string
  readonly shape: ShapeName
  /** A name in `icons.ts`. */
  readonly icon: string
  /** Its colour in either theme. */
  readonly light: string
  readonly dark: string
}

const PICTURES = new Map(Object.entries(data as Record<string, KindPicture>))

/** The picture of a kind; one that a user's ontology adds gets an octagon. */
export function pictureOf(kind: string): KindPicture {
  return (
    PICTURES.get(kind) ?? {
      plural: kind,
      shape: 'octagon',
      icon: 'tag',
      light: '#5b6675',
      dark: '#93a0b3',
    }
  )
}
