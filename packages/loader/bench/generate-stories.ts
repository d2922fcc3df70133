import {
  articleId,
  type Entity,
  type Extraction,
  entityId,
  type Mention,
  type Statement,
  statementId,
} from '@newsgraph/graph'

const PEOPLE = 3_000
const STATEMENTS = 10
const REST =
  'in the capital on Thursday to speak about the matter at hand, officials of both sides said'

/** Stories of ten meetings each, the same every time. A few people are in most of them, most people in a few. */
export function* generateStories(count: number): Generator<Extraction> {
  const next = randomNumbers(1)
  const pick = () => Math.floor(PEOPLE * next() ** 3)
  for (let number = 0; number < count; number += 1) {
    const pairs = Array.from({ length: STATEMENTS }, (): [number, number] => {
      const one = pick()
      return [one, (one + 1 + pick()) % PEOPLE]
    })
    yield tell(
      number,
      pairs.filter(([one, other]) => one !== other),
    )
  }
}

function tell(number: number, pairs: readonly [number, number][]): Extraction {
  const sentences = pairs.map(
    ([one, other], index) => `${nameOf(one)} met ${nameOf(other)} ${REST} (${index})`,
  )
  const text = [`Story ${number}.`, ...sentences].join('\n')
  const id = articleId({ text })
  const entities = new Map<string, Entity>()
  const mentions: Mention[] = []
  const statements: Statement[] = []
  for (const [index, [one, other]] of pairs.entries()) {
    const sentence = spanOf(text, sentences[index] ?? '', 0)
    const [source, target] = [personOf(one), personOf(other)]
    const spans = {
      source: spanOf(text, source.name, sentence.start),
      trigger: spanOf(text, ' met ', sentence.start),
      target: spanOf(text, target.name, sentence.start + source.name.length),
    }
    for (const [entity, span] of [
      [source, spans.source],
      [target, spans.target],
    ] as const) {
      entities.set(entity.id, entity)
      mentions.push({ entity: entity.id, form: 'name', ...span })
    }
    const ends = { type: 'MET', source: source.id, target: target.id }
    statements.push({
      id: statementId({ article: id, trigger: spans.trigger, ...ends }),
      ...ends,
      predicate: 'meet',
      polarity: 'affirmed',
      modality: 'asserted',
      confidence: 0.9,
      details: {},
      frame: 'meet',
      evidence: { article: id, sentence, ...spans },
    })
  }
  const publishedAt = `2020-01-${String(1 + (number % 28)).padStart(2, '0')}`
  return {
    article: { id, title: `Story ${number}`, text, language: 'en', publishedAt },
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions,
    statements,
  }
}

const nameOf = (number: number) => `Person Number${number}`

function personOf(number: number): Entity {
  const name = nameOf(number)
  return { id: entityId('Person', name), kind: 'Person', name, aliases: [`Number${number}`] }
}

function spanOf(text: string, words: string, from: number) {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

/** Park and Miller's generator, from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
