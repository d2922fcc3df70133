import type { Entity, Mention, Statement } from '@newsgraph/graph'
import type { ArticleAnswer } from '../../src/api/answers'

export const [ann, bo, acme] = ['person:ann', 'person:bo', 'organization:acme'] as const

const TEXT = 'Ann met Bo. It rained.\n\nAcme sued Bo, and Bo threatened Ann.'

/** A story in two paragraphs with three statements, of which the last two share a sentence. */
export function talks(): ArticleAnswer {
  const [first, second] = ['Ann met Bo.', 'Acme sued Bo, and Bo threatened Ann.'] as const
  return {
    article: { id: 'talks', title: 'Talks', text: TEXT, language: 'en' },
    entities: [entity(ann, 'Ann'), entity(bo, 'Bo'), entity(acme, 'Acme')],
    mentions: [...mentionsOf('Ann', ann), ...mentionsOf('Bo', bo), ...mentionsOf('Acme', acme)],
    statements: [
      statement('met', 'MET', bo, ann, first),
      statement('sued', 'SUED', acme, bo, second),
      statement('threatened', 'THREATENED', bo, ann, second),
    ],
  }
}

function entity(id: string, name: string): Entity {
  return { id, name, kind: id === acme ? 'Organization' : 'Person', aliases: [] }
}

function mentionsOf(words: string, id: string): Mention[] {
  return [...TEXT.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => ({
    entity: id,
    form: 'name',
    start: index,
    end: index + words.length,
  }))
}

function statement(
  id: string,
  type: string,
  source: string,
  target: string,
  sentence: string,
): Statement {
  const start = TEXT.indexOf(sentence)
  const trigger = TEXT.indexOf(id, start)
  const span = { start: trigger, end: trigger + id.length }
  return {
    id,
    type,
    source,
    target,
    predicate: id,
    polarity: 'affirmed',
    modality: 'asserted',
    confidence: 1,
    details: {},
    frame: 'test',
    evidence: {
      article: 'talks',
      sentence: { start, end: start + sentence.length },
      source: { start, end: start + 3 },
      target: { start: start + 8, end: start + 10 },
      trigger: span,
    },
  }
}
