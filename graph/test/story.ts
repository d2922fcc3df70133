import {
  type Article,
  articleId,
  type Entity,
  type Extraction,
  entityId,
  type KindName,
  type Mention,
  type RelationName,
  type Span,
  type Statement,
  statementId,
} from '@newsgraph/graph'

export interface Telling {
  readonly text: string
  readonly article?: Partial<Article>
  /** Each is mentioned wherever its name stands in the text. */
  readonly entities: readonly Entity[]
  readonly statements?: readonly Said[]
}

/** A statement in the words of the text, each at its first place in the sentence. */
export interface Said extends Partial<Rest> {
  readonly type: RelationName
  /** The whole text where nothing else is said. */
  readonly sentence?: string
  readonly from: Entity
  readonly trigger: string
  readonly to: Entity
}

type Rest = Pick<
  Statement,
  'polarity' | 'modality' | 'details' | 'date' | 'attribution' | 'confidence'
>

export function entity(kind: KindName, name: string, rest: Partial<Entity> = {}): Entity {
  return { id: entityId(kind, name), kind, name, aliases: [], ...rest }
}

/** A valid extraction, with ids and offsets found in its text. */
export function story({ text, article, entities, statements = [] }: Telling): Extraction {
  const read: Article = {
    id: articleId({ text }),
    title: 'A story',
    text,
    language: 'en',
    ...article,
  }
  return {
    article: read,
    entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: entities
      .flatMap((named) => mentions(text, named))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    statements: statements.map((said) => statement(read, said)),
  }
}

function mentions(text: string, { id, name }: Entity): Mention[] {
  const before = text.split(name).slice(0, -1)
  let end = 0
  return before.map((words) => {
    const start = end + words.length
    end = start + name.length
    return { entity: id, form: 'name', start, end }
  })
}

function statement(article: Article, said: Said): Statement {
  const { type, sentence = article.text, from, trigger, to, ...rest } = said
  const start = article.text.indexOf(sentence)
  const find = (words: string): Span => {
    const at = article.text.indexOf(words, start)
    return { start: at, end: at + words.length }
  }
  const ends = { type, source: from.id, target: to.id }
  return {
    id: statementId({ article: article.id, trigger: find(trigger), ...ends }),
    ...ends,
    predicate: trigger,
    polarity: 'affirmed',
    modality: 'asserted',
    confidence: 0.9,
    details: {},
    frame: 'test',
    ...rest,
    evidence: {
      article: article.id,
      sentence: { start, end: start + sentence.length },
      source: find(from.name),
      target: find(to.name),
      trigger: find(trigger),
    },
  }
}
