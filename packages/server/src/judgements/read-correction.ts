import type { Correction, MentionPlace } from '@newsgraph/graph'
import type { HonoRequest } from 'hono'
import { given } from '../given'
import { isMap, type JsonMap, malformed, readJson } from '../read-json'

const SHAPE = '{ "correction": { "kind": "…", … }, "reason": "…", "words": "…" }'
/** Characters of a name and of what is said about a correction, and mentions of a split. */
const MOST = { name: 300, remark: 2_000, mentions: 20_000 } as const

export interface GivenCorrection {
  readonly correction: Correction
  readonly reason?: string
  readonly words?: string
}

/**
 * Reads `{ correction, reason?, words? }`, as far as its shape goes; whether it fits what was read is the store's to say.
 *
 * @throws RequestError for anything else
 */
export async function readCorrection(request: HonoRequest): Promise<GivenCorrection> {
  const { correction, reason, words } = await readJson(request, SHAPE)
  if (!isMap(correction)) throw malformed(SHAPE)
  return {
    correction: readKind(correction),
    ...given({ reason: remark(reason), words: remark(words) }),
  }
}

/** Undefined where nothing is said. */
function remark(value: unknown): string | undefined {
  return value === undefined ? undefined : text(value, MOST.remark).trim() || undefined
}

function readKind(value: JsonMap): Correction {
  const { kind, entity, into, other, statement, name, alias, to } = value
  switch (kind) {
    case 'merge':
      return { kind, entity: id(entity), into: id(into) }
    case 'split':
      return {
        kind,
        entity: id(entity),
        into: id(into),
        name: filled(name),
        mentions: places(value['mentions']),
      }
    case 'rename':
      return { kind, entity: id(entity), name: filled(name) }
    case 'change-kind':
      return { kind, entity: id(entity), to: filled(to) }
    case 'alias':
      return { kind, entity: id(entity), alias: filled(alias) }
    case 'reject':
      return { kind, statement: id(statement) }
    case 'distinct':
      return { kind, entity: id(entity), other: id(other) }
    default:
      throw malformed('a correction of a known kind')
  }
}

function id(value: unknown): string {
  return filled(value)
}

function filled(value: unknown): string {
  const words = text(value, MOST.name).trim()
  if (words === '') throw malformed('a correction without empty names')
  return words
}

function text(value: unknown, most: number): string {
  if (typeof value !== 'string') throw malformed(SHAPE)
  if (value.length > most) throw malformed(`words of at most ${most} characters`)
  return value
}

function places(value: unknown): readonly MentionPlace[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST.mentions)
    throw malformed(`from 1 to ${MOST.mentions} mentions`)
  return value.map((place) => {
    const { article, start, end } = isMap(place) ? place : {}
    if (typeof article !== 'string' || !isOffset(start) || !isOffset(end))
      throw malformed('mentions of the form { "article": "…", "start": 0, "end": 1 }')
    return { article, start, end }
  })
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}
