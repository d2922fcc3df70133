import { applyJudgements, type Correction, type Extraction, type Judgement } from '@newsgraph/graph'
import fc from 'fast-check'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { entity, story } from '../story'

const ann = entity('Person', 'Ann Lee', { aliases: ['Lee'] })
const bo = entity('Person', 'Bo Lind', { description: 'envoy' })
const cy = entity('Person', 'Cy Moe')
const met = (from: typeof ann, to: typeof ann, sentence: string) => ({
  type: 'MET' as const,
  sentence,
  from,
  trigger: 'met',
  to,
})
const told = story({
  text: 'Ann Lee met Bo Lind. Bo Lind met Cy Moe.',
  entities: [ann, bo, cy],
  statements: [met(ann, bo, 'Ann Lee met Bo Lind.'), met(bo, cy, 'Bo Lind met Cy Moe.')],
})

function judged(correction: Correction, rest: Partial<Judgement> = {}): Judgement {
  return { id: correction.kind, at: '2023-03-02T10:00:00.000Z', correction, ...rest }
}

const ends = ({ statements }: Extraction) =>
  statements.map(({ source, target }) => `${source} ${target}`)

test('a merged entity lends its names, and says nothing to itself', () => {
  const merge = judged({ kind: 'merge', entity: bo.id, into: ann.id })
  const { entities, mentions, statements } = applyJudgements(told, [merge])
  expect(entities).toEqual([{ ...ann, aliases: ['Bo Lind', 'Lee'], description: 'envoy' }, cy])
  expect(mentions.map(({ entity }) => entity)).toEqual([ann.id, ann.id, ann.id, cy.id])
  expect(statements.map(({ id }) => id)).toEqual([told.statements[1]?.id])
  expect(ends(applyJudgements(told, [merge]))).toEqual([`${ann.id} ${cy.id}`])
})

test('an entity that an article does not name comes with the name it was found with', () => {
  const found = { kind: 'Person', name: 'Dora Rex' }
  const merge = judged({ kind: 'merge', entity: bo.id, into: 'person:dora-rex' }, { found })
  expect(applyJudgements(told, [merge]).entities).toContainEqual({
    id: 'person:dora-rex',
    kind: 'Person',
    name: 'Dora Rex',
    aliases: ['Bo Lind'],
    description: 'envoy',
  })
})

test('what goes into what has gone into another goes there, too', () => {
  const merges = [
    judged({ kind: 'merge', entity: ann.id, into: bo.id }),
    judged({ kind: 'merge', entity: bo.id, into: cy.id }),
  ]
  expect(applyJudgements(told, merges)).toMatchObject({ entities: [{ id: cy.id }], statements: [] })
})

test('mentions that are split off take the statements along whose ends they are', () => {
  const [, , second] = told.mentions
  const place = { article: told.article.id, start: second?.start ?? 0, end: second?.end ?? 0 }
  const split: Correction = {
    kind: 'split',
    entity: bo.id,
    mentions: [place],
    name: 'Bo Lund',
    into: 'person:bo-lund',
  }
  const corrected = applyJudgements(told, [judged(split)])
  expect(ends(corrected)).toEqual([`${ann.id} ${bo.id}`, `person:bo-lund ${cy.id}`])
  expect(corrected.entities.map(({ id }) => id)).toEqual([ann.id, bo.id, 'person:bo-lund', cy.id])
})

test('names, kinds and statements are changed one by one', () => {
  const [first] = told.statements
  const corrected = applyJudgements(told, [
    judged({ kind: 'rename', entity: ann.id, name: 'Anna Lee' }),
    judged({ kind: 'alias', entity: ann.id, alias: 'the minister' }),
    judged({ kind: 'change-kind', entity: cy.id, to: 'Organization' }),
    judged({ kind: 'reject', statement: first?.id ?? '' }),
    judged({ kind: 'distinct', entity: ann.id, other: bo.id }),
  ])
  expect(corrected.entities).toEqual([
    { ...ann, name: 'Anna Lee', aliases: ['Ann Lee', 'Lee', 'the minister'] },
    bo,
    { ...cy, kind: 'Organization' },
  ])
  expect(ends(corrected)).toEqual([`${bo.id} ${cy.id}`])
})

test('what was taken back changes nothing, nor does what an article does not name', () => {
  const undone = judged({ kind: 'merge', entity: bo.id, into: ann.id }, { undone: true })
  const elsewhere = judged({ kind: 'merge', entity: 'person:nobody', into: ann.id })
  expect(applyJudgements(told, [undone, elsewhere])).toBe(told)
})

test('every statement ends at entities that the article has, and keeps its id', () => {
  const arbitraryMerge = fc.tuple(arbitraryExtraction, fc.nat(), fc.nat())
  fc.assert(
    fc.property(arbitraryMerge, (given) => {
      const [extraction, one, other] = given
      const ids = extraction.entities.map(({ id }) => id)
      const [from, into] = [ids[one % ids.length], ids[other % ids.length]]
      if (from === undefined || into === undefined || from === into) return
      const corrected = applyJudgements(extraction, [judged({ kind: 'merge', entity: from, into })])
      const known = new Set(corrected.entities.map(({ id }) => id))
      const read = new Set(extraction.statements.map(({ id }) => id))
      expect(known.has(from)).toBe(false)
      for (const { id, source, target } of corrected.statements) {
        expect(known.has(source) && known.has(target)).toBe(true)
        expect(read.has(id)).toBe(true)
      }
    }),
  )
})
