import { iconElements } from '../drawing/icons'

/** In a shape's units, half as wide as the shape. */
export function PictureIcon({ name, color }: { name: string; color: string }) {
  return (
    <g
      transform="translate(-4.6 -4.6) scale(0.383)"
      fill="none"
      stroke={color}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      // The markup is Lucide's own, built into the page.
      dangerouslySetInnerHTML={{ __html: iconElements(name) }}
    />
  )
}
