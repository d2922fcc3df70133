import type { Measure } from '../drawing/measure-words'
import type { Picture } from '../drawing/picture'
import { FAMILY } from '../drawing/word'
import type { Caption } from './caption'
import { flowLegend, LEGEND_TYPE } from './flow-legend'
import { LegendEntry } from './picture-legend'
import { PictureStage } from './picture-stage'

/** Pixels around everything, of the title above, and of the source line below. */
const MARGIN = 20
const TITLE = 34
const SOURCE = 20

/** A picture as one SVG, vectors and words all of it, with its title above, its legend and its source below. */
export function PictureSheet({
  picture,
  caption,
  measure,
  fontFaces,
}: {
  picture: Picture
  caption: Caption
  measure: Measure
  /** CSS that brings the typeface along. */
  fontFaces: string
}) {
  const { palette, width } = picture
  const legend = flowLegend(caption.legend, width, measure)
  const top = MARGIN + (caption.title === '' ? 0 : TITLE)
  const foot = top + picture.height + 12
  const [across, down] = [width + 2 * MARGIN, foot + legend.height + SOURCE + MARGIN]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={across}
      height={down}
      viewBox={`0 0 ${across} ${down}`}
      font-family={FAMILY}
      role="img"
    >
      <title>{caption.title}</title>
      <desc>{caption.source}</desc>
      <style>{fontFaces}</style>
      <clipPath id="stage">
        <rect width={width} height={picture.height} />
      </clipPath>
      <rect width={across} height={down} fill={palette.background} />
      {caption.title !== '' && (
        <text x={MARGIN} y={MARGIN + 16} font-size="20" font-weight="700" fill={palette.ink}>
          {caption.title}
        </text>
      )}
      <g transform={`translate(${MARGIN} ${top})`}>
        <g clip-path="url(#stage)">
          <PictureStage picture={picture} />
        </g>
      </g>
      <g
        transform={`translate(${MARGIN} ${foot})`}
        font-size={LEGEND_TYPE.size}
        font-weight={LEGEND_TYPE.weight}
        fill={palette.ink}
      >
        {legend.items.map((item) => (
          <LegendEntry item={item} palette={palette} />
        ))}
      </g>
      <text x={MARGIN} y={foot + legend.height + 14} font-size="11.5" fill={palette.quiet}>
        {caption.source}
      </text>
    </svg>
  )
}
