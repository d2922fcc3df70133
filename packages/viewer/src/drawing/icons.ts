import building from 'lucide-static/icons/building-2.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import flag from 'lucide-static/icons/flag.svg?raw'
import handshake from 'lucide-static/icons/handshake.svg?raw'
import pin from 'lucide-static/icons/map-pin.svg?raw'
import tag from 'lucide-static/icons/tag.svg?raw'
import user from 'lucide-static/icons/user.svg?raw'

/** The icons that `kinds.json` names (Lucide, ISC licence), as images in white, large enough for any zoom. */
const ICONS = { building, calendar, flag, handshake, pin, tag, user }
const IMAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(ICONS).map(([name, svg]) => [name, toImage(svg)]),
)

export const ICON_NAMES: readonly string[] = Object.keys(ICONS)

/** An icon in white; whoever draws it gives it its colour. */
export function iconImage(name: string): string {
  return IMAGES.get(name) ?? toImage(tag)
}

/** What an icon is made of: SVG elements on a ground of 24 by 24, which want a stroke of their own. */
export function iconElements(name: string): string {
  const svg = new Map<string, string>(Object.entries(ICONS)).get(name) ?? tag
  return svg.replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gs, '').trim()
}

function toImage(svg: string): string {
  const white = svg
    .replace(/<!--.*?-->/s, '')
    .replace('width="24"', 'width="96"')
    .replace('height="24"', 'height="96"')
    .replaceAll('currentColor', '#ffffff')
  return `data:image/svg+xml,${encodeURIComponent(white)}`
}
