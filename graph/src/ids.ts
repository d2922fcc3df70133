import { sha256 } from '@noble/hashes/sha256'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { ArticleId } from './article'
import type { EntityId, KindName } from './entity'
import type { Span } from './span'
import type { RelationName, StatementId } from './statement'

/** The first 64 bits of SHA-256 over the parts, each ended by a character that no part holds; 16 hexadecimal digits. */
function digest(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part}\u0000`).join('')))).slice(0, 16)
}

/** From the canonical URL, or, without one, from the text. */
export function articleId(story: { url?: string | undefined; text: string }): ArticleId {
  return story.url === undefined ? digest(['text', story.text]) : digest(['url', story.url])
}

export function statementId(statement: {
  article: ArticleId
  trigger: Span
  type: RelationName
  source: EntityId
  target: EntityId
}): StatementId {
  const { article, trigger, type, source, target } = statement
  return digest([article, `${trigger.start}-${trigger.end}`, type, source, target])
}

/** Lower case, without marks, words joined by hyphens: "Sergey Lavrov" is `sergey-lavrov`; never empty. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu)
  return words === null ? digest([name.normalize('NFC')]) : words.join('-')
}

/** `person:antony-blinken`, or `person:smith@<article>` for a name too weak to stand for itself. */
export function entityId(kind: KindName, name: string, scope?: ArticleId): EntityId {
  const id = `${kind.toLowerCase()}:${slug(name)}`
  return scope === undefined ? id : `${id}@${scope}`
}
