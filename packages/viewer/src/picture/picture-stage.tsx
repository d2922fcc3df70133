import { PIN_HALO, PIN_OUTLINE, PIN_SLOPE } from '../drawing/draw-pins'
import type { Palette } from '../drawing/palette'
import type { Picture, PictureLine, PictureNode } from '../drawing/picture'
import type { Region } from '../drawing/regions'
import { HALO, PLATE, type Word } from '../drawing/word'
import { SHAPES } from '../kinds/shapes'
import type { Point } from '../layout/geometry'
import { PictureIcon } from './picture-icon'
import { readColor } from './read-color'

/** Nodes of a smaller radius, in pixels, have no icon. */
const SMALLEST_WITH_ICON = 5

/** What is on the stage, from what is behind to what is in front. */
export function PictureStage({ picture }: { picture: Picture }) {
  const { palette } = picture
  return (
    <>
      <Regions regions={picture.regions} palette={palette} height={picture.height} />
      <g fill="none">{picture.lines.map(Line)}</g>
      {picture.nodes.map(Node)}
      {picture.words.map((word) => (
        <Written word={word} background={palette.background} />
      ))}
      {picture.pins.map((at) => (
        <Pin at={at} palette={palette} />
      ))}
    </>
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
      {radius >= SMALLEST_WITH_ICON && <PictureIcon name={icon} color={iconColor} />}
    </g>
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
