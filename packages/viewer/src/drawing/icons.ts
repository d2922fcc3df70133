import building from 'lucide-static/icons/building-2.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import flag from 'lucide-static/icons/flag.svg?raw'
import handshake from 'lucide-static/icons/handshake.svg?raw'
import pin from 'lucide-static/icons/map-pin.svg?raw'
import tag from 'lucide-static/icons/tag.svg?raw'
import user from 'lucide-static/icons/user.svg?raw'

/** The icons that `kinds.json` names (Lucide, ISC licence), as images in white, large enough for any zoom. */
const IMAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({ building, calendar, flag, handshake, pin, tag, user }).map(([name, svg]) => [
    name,
    toImage(svg),
  ]),
)

/** An icon; the node program gives it its colour. */
export function iconImage(name: string): string {
  return IMAGES.get(name) ?? toImage(tag)
}

function toImage(svg: string): string {
  const white = svg
    .replace(/<!--.*?-->/s, '')
    .replace('width="24"', 'width="96"')
    .replace('height="24"', 'height="96"')
    .replaceAll('currentColor', '#ffffff')
  return `data:image/svg+xml,${encodeURIComponent(white)}`
}
