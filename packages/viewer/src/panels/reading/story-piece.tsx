import type { Entity, Span } from '@newsgraph/graph'
import type { ComponentChild } from 'preact'
import { pictureOf } from '../../kinds/kind-picture'
import type { Piece } from '../../reading/cut-text'
import type { MentionMark, RoleMark, TextMark } from '../../reading/story-paragraphs'
import { useSurroundings } from '../contexts'
import { KindGlyph } from '../glyphs'

/** An article's entities by their ids. */
export type EntitiesById = ReadonlyMap<string, Entity>

interface PieceProps {
  readonly piece: Piece<TextMark>
  readonly entities: EntitiesById
  readonly lit: ReadonlySet<string>
  /** Where the mark begins that the reader is at. */
  readonly at: number | undefined
}

/** Words of a story: plain, a mention, or what the open statement is made of. Of mentions within each other, the inner counts. */
export function StoryPiece({ piece, entities, lit, at }: PieceProps): ComponentChild {
  const mentions = piece.marks.filter((mark): mark is MentionMark => mark.kind === 'mention')
  const roles = piece.marks.filter((mark): mark is RoleMark => mark.kind === 'role')
  const mention = shortest(mentions)
  // A verb stays a verb where names are within its words: "called on Russia".
  const role = roles.find((mark) => mark.role !== 'trigger') ?? roles[0]
  const words =
    mention === undefined ? (
      piece.text
    ) : (
      <Mention
        piece={piece}
        mention={mention}
        entities={entities}
        isHere={mentions.some(({ start }) => start === at)}
        isLit={mentions.some(({ start, end }) => lit.has(`${start}-${end}`))}
      />
    )
  return role === undefined ? words : <mark class={role.role}>{words}</mark>
}

function Mention({
  piece,
  mention,
  entities,
  isLit,
  isHere,
}: {
  piece: Piece<TextMark>
  mention: MentionMark
  entities: EntitiesById
  isLit: boolean
  isHere: boolean
}) {
  const { addressBar } = useSurroundings()
  const entity = entities.get(mention.entity)
  const { light, dark } = pictureOf(entity?.kind ?? '')
  return (
    <a
      class={['mention', isLit && 'lit', isLit && isHere && 'here'].filter(Boolean).join(' ')}
      href={addressBar.linkTo({ selection: { kind: 'entity', id: mention.entity } })}
      tabIndex={-1}
      style={{ '--kind': `light-dark(${light}, ${dark})` }}
      title={entity === undefined ? mention.entity : `${entity.name} (${entity.kind})`}
      data-entity={mention.entity}
      data-start={mention.start}
    >
      {mention.isFirst && piece.start === mention.start && <KindGlyph kind={entity?.kind ?? ''} />}
      {piece.text}
    </a>
  )
}

function shortest<Mark extends Span>(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) =>
      best === undefined || mark.end - mark.start < best.end - best.start ? mark : best,
    undefined,
  )
}
