import type { Palette } from '../drawing/palette'
import { DASHES } from '../drawing/style'
import { pictureOf } from '../kinds/kind-picture'
import { SHAPES } from '../kinds/shapes'
import { type LegendItem, type LegendSign, SIGN } from './flow-legend'
import { PictureIcon } from './picture-icon'

/** An entry of a picture's legend. */
export function LegendEntry({ item, palette }: { item: LegendItem; palette: Palette }) {
  return (
    <g transform={`translate(${item.x} ${item.y})`}>
      <Sign sign={item.sign} palette={palette} />
      <text x={SIGN} y={13}>
        {item.words}
      </text>
    </g>
  )
}

function Sign({ sign, palette }: { sign: LegendSign; palette: Palette }) {
  if ('kind' in sign) {
    const picture = pictureOf(sign.kind)
    return (
      <g transform="translate(10 9) scale(0.8)">
        <path d={SHAPES[picture.shape].outline} fill={picture[palette.theme]} />
        <PictureIcon name={picture.icon} color={palette.icon} />
      </g>
    )
  }
  const stretch = { d: 'M0 9h20', 'stroke-width': 2.5, stroke: palette.quiet }
  if ('stance' in sign) return <path {...stretch} stroke={palette.stances[sign.stance]} />
  if ('certainty' in sign) {
    const dash = DASHES[sign.certainty]
    return (
      <path {...stretch} {...(dash > 0 && { 'stroke-dasharray': `${dash * 0.6} ${dash * 0.4}` })} />
    )
  }
  return <path d="M0 8.5 20 6v6L0 9.5z" fill={palette.quiet} />
}
