import type { Stance } from '@newsgraph/graph'
import { iconImage } from '../drawing/icons'
import type { Certainty } from '../graph/certainty'
import { pictureOf } from '../kinds/kind-picture'
import { SHAPES } from '../kinds/shapes'
import { useSurroundings } from './contexts'

/** The shape and colour of a kind of entity, and its icon where there is room for that. */
export function KindGlyph({ kind, large = false }: { kind: string; large?: boolean }) {
  const { theme } = useSurroundings()
  const picture = pictureOf(kind)
  return (
    <svg
      class={large ? 'glyph large' : 'glyph'}
      viewBox="-11 -11 22 22"
      fill={picture[theme.name.value]}
      aria-hidden="true"
    >
      <path d={SHAPES[picture.shape].outline} />
      {large && <image href={iconImage(picture.icon)} x="-5" y="-5" width="10" height="10" />}
    </svg>
  )
}

const DASHES: Readonly<Record<Certainty, string>> = { fact: '', possible: '5 3', denied: '2 2.5' }

/** A stretch of line: its colour by stance, its dashes by certainty, its width by evidence. */
export function LineGlyph({
  stance,
  certainty = 'fact',
  width = 2.5,
}: {
  stance?: Stance
  certainty?: Certainty
  width?: number
}) {
  return (
    <svg class={`glyph line ${stance ?? 'any'}`} viewBox="0 0 22 22" aria-hidden="true">
      <path d="M1 11h20" stroke-width={width} stroke-dasharray={DASHES[certainty]} />
    </svg>
  )
}
