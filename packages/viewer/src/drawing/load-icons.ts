import { ICON_NAMES, iconImage } from './icons'

/** All icons in one picture, in a row from the left. */
export interface IconAtlas {
  readonly image: HTMLCanvasElement
  /** Places in the row. */
  readonly count: number
  /** Where in the row an icon is. */
  indexOf(name: string): number
}

/** Pixels of an icon's side, and places in the row: powers of two, for textures that are halved again and again. */
const SIDE = 64
const COUNT = 2 ** Math.ceil(Math.log2(ICON_NAMES.length))

let loading: Promise<IconAtlas> | undefined

/** Paints the icons, once; one that cannot be read is left out of its place. */
export function loadIcons(): Promise<IconAtlas> {
  loading ??= paintIcons()
  return loading
}

async function paintIcons(): Promise<IconAtlas> {
  const image = document.createElement('canvas')
  image.width = SIDE * COUNT
  image.height = SIDE
  const context = image.getContext('2d', { willReadFrequently: true })
  const icons = await Promise.allSettled(ICON_NAMES.map(load))
  for (const [index, icon] of icons.entries())
    if (icon.status === 'fulfilled') context?.drawImage(icon.value, index * SIDE, 0, SIDE, SIDE)
  const places = new Map(ICON_NAMES.map((name, index) => [name, index]))
  return { image, count: COUNT, indexOf: (name) => places.get(name) ?? 0 }
}

async function load(name: string): Promise<HTMLImageElement> {
  const icon = new Image()
  icon.src = iconImage(name)
  await icon.decode()
  return icon
}
