import { PIN_HALO, PIN_OUTLINE, PIN_SLOPE } from '../drawing/draw-pins'
import { iconElements } from '../drawing/icons'
import type { Measure } from '../drawing/measure-words'
import type { Palette } from '../drawing/palette'
import type { Picture, PictureLine, PictureNode } from '../drawing/picture'
import type { Region } from '../drawing/regions'
import { DASHES } from '../drawing/style'
import { FAMILY, HALO, PLATE, type Word } from '../drawing/word'
import { pictureOf } from '../kinds/kind-picture'
import { SHAPES } from '../kinds/shapes'
import type { Point } from '../layout/geometry'
import type { Caption } from './caption'
import { flowLegend, LEGEND_TYPE, type LegendItem, type LegendSign, SIGN } from './flow-legend'
import { readColor } from './read-color'

/** Pixels around everything, of the title above, and of the source line below. */
const MARGIN = 20
const TITLE = 34
const SOURCE = 20
/** Nodes of a smaller radius, in pixels, have no icon. */
const SMALLEST_WITH_ICON = 5

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
          <Regions regions={picture.regions} palette={palette} height={picture.height} />
          <g fill="none">{picture.lines.map(Line)}</g>
          {picture.nodes.map(Node)}
          {picture.words.map((word) => (
            <Written word={word} background={palette.background} />
          ))}
          {picture.pins.map((at) => (
            <Pin at={at} palette={palette} />
          ))}
        </g>
      </g>
      <g
        transform={`translate(${MARGIN} ${foot})`}
        font-size={LEGEND_TYPE.size}
        font-weight={LEGEND_TYPE.weight}
        fill={palette.ink}
      >
        {legend.items.map((item) => (
          <Entry item={item} palette={palette} />
        ))}
      </g>
      <text x={MARGIN} y={foot + legend.height + 14} font-size="11.5" fill={palette.quiet}>
        {caption.source}
      </text>
    </svg>
  )
}

function Regions({
  regions,
  palette,
  height,
}: {
  regions: readonly Region[]
  palette: Palette
  height: number
}) {
  return (
    <g stroke-linejoin="round" stroke-linecap="round">
      {regions.map((region, index) => {
        if (region.shape === 'column')
          return (
            <rect
              x={region.left}
              width={Math.max(0, region.right - region.left)}
              height={height}
              fill={index % 2 === 0 ? palette.panel : palette.background}
              stroke={palette.hairline}
            />
          )
        const hull = `M${region.hull.map(({ x, y }) => `${x} ${y}`).join('L')}z`
        return [
          [2 * region.padding + 2, palette.hairline] as const,
          [2 * region.padding, palette.panel] as const,
        ].map(([width, color]) => (
          <path d={hull} fill={color} stroke={color} stroke-width={width} />
        ))
      })}
    </g>
  )
}

function Line({ path, head, width, color, dash }: PictureLine) {
  const { solid, opacity } = readColor(color)
  return (
    <g opacity={opacity}>
      <path
        d={path}
        stroke={solid}
        stroke-width={width}
        stroke-dasharray={dash === 0 ? undefined : `${dash * 0.6} ${dash * 0.4}`}
      />
      {head !== undefined && <path d={head} fill={solid} />}
    </g>
  )
}

function Node({ x, y, radius, shape, icon, color, borderColor, iconColor }: PictureNode) {
  const scale = radius / 10
  const border = Math.min(1.5, radius * 0.12)
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path
        d={SHAPES[shape].outline}
        fill={color}
        stroke={borderColor}
        stroke-width={border / scale}
      />
      {radius >= SMALLEST_WITH_ICON && <Icon name={icon} color={iconColor} />}
    </g>
  )
}

/** In a shape's units, half as wide as the shape. */
function Icon({ name, color }: { name: string; color: string }) {
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

function Written({ word, background }: { word: Word; background: string }) {
  const { text, x, y, width, type, color, slope } = word
  const set = { 'font-size': type.size, 'font-weight': type.weight, fill: color }
  if (word.ground === 'halo')
    return (
      <text
        x={x}
        y={y}
        {...set}
        stroke={background}
        stroke-width={HALO}
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {text}
      </text>
    )
  return (
    <g transform={`translate(${x} ${y}) rotate(${(slope * 180) / Math.PI})`}>
      <rect
        x={-width / 2 - PLATE}
        y={-type.size / 2}
        width={width + 2 * PLATE}
        height={type.size}
        fill={background}
      />
      <text x={-width / 2} y={type.size / 3} {...set}>
        {text}
      </text>
    </g>
  )
}

function Pin({ at, palette }: { at: Point; palette: Palette }) {
  return (
    <path
      transform={`translate(${at.x} ${at.y}) rotate(${(PIN_SLOPE * 180) / Math.PI})`}
      d={PIN_OUTLINE}
      fill={palette.ink}
      stroke={palette.background}
      stroke-width={PIN_HALO}
      stroke-linejoin="round"
      paint-order="stroke"
    />
  )
}

function Entry({ item, palette }: { item: LegendItem; palette: Palette }) {
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
        <Icon name={picture.icon} color={palette.icon} />
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
