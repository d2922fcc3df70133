import { buildNetwork, type Correction, type Extraction, ValidationError } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { entity, story } from '../../../graph/test/story'
import { dumpNetwork, dumpStore } from './dump'
import { stories } from './stories'

const [visit, arrest] = stories
const ann = 'person:ann-lee'
const bob = 'person:bob-ray'
const statement = (extraction: Extraction, type: string) =>
  extraction.statements.find((said) => said.type === type)?.id ?? ''
const places = ({ article, mentions }: Extraction, id: string) =>
  mentions
    .filter((mention) => mention.entity === id)
    .map(({ start, end }) => ({ article: article.id, start, end }))

const CORRECTIONS: readonly Correction[] = [
  { kind: 'merge', entity: bob, into: ann },
  {
    kind: 'split',
    entity: bob,
    mentions: places(arrest, bob),
    name: 'Bob Roy',
    into: 'person:roy',
  },
  { kind: 'rename', entity: ann, name: 'Anna Lee' },
  { kind: 'change-kind', entity: ann, to: 'Organization' },
  { kind: 'alias', entity: ann, alias: 'the envoy' },
  { kind: 'reject', statement: statement(arrest, 'ARRESTED') },
  { kind: 'distinct', entity: ann, other: bob },
]

/** So that each finds what it names. */
const ORDERED = [...CORRECTIONS.slice(1), ...CORRECTIONS.slice(0, 1)]

/** What every GraphStore does with judgements. @param current the store under test @param reopen closes and opens it */
export function testJudgements(current: () => GraphStore, reopen: () => Promise<void>): void {
  describe('judgements', () => {
    const said = async (corrected: boolean) => {
      const read: Extraction[] = []
      for await (const extraction of current().extractions(undefined, { corrected }))
        read.push(extraction)
      return read
    }
    const expectCorrected = async () =>
      expect(await dumpStore(current())).toEqual(dumpNetwork(buildNetwork(await said(true))))
    const names = async () =>
      (await current().query('MATCH (e:Person) RETURN e.name AS name ORDER BY name')).rows.flat()

    it.each(CORRECTIONS)('are made, taken back and made again: $kind', async (correction) => {
      await current().load(stories)
      const [before, read] = [await dumpStore(current()), await said(false)]
      const judgement = await current().judge(correction, { reason: 'so', words: 'do it' })
      expect(judgement).toMatchObject({ correction, reason: 'so', words: 'do it' })
      const after = await dumpStore(current())
      await expectCorrected()
      if (correction.kind !== 'distinct') expect(after).not.toEqual(before)
      expect(await said(false)).toEqual(read)

      expect(await current().undo()).toEqual({ ...judgement, undone: true })
      expect(await dumpStore(current())).toEqual(before)
      expect(await current().undo()).toBeUndefined()
      expect(await current().redo()).toEqual(judgement)
      expect(await dumpStore(current())).toEqual(after)
      expect(await current().redo()).toBeUndefined()
    })

    it('outlast the store being closed and its stories being read again', async () => {
      await current().load(stories)
      for (const correction of ORDERED) await current().judge(correction)
      const after = await dumpStore(current())
      await reopen()
      expect((await current().judgements()).map(({ correction }) => correction)).toEqual(ORDERED)
      expect(await current().load(stories)).toMatchObject({ replaced: 0, unchanged: 3 })
      expect(await dumpStore(current())).toEqual(after)
      await current().remove([arrest.article.id])
      await current().load([arrest])
      expect(await dumpStore(current())).toEqual(after)
      await reopen()
      for (let last = await current().undo(); last !== undefined; last = await current().undo());
      expect(await dumpStore(current())).toEqual(dumpNetwork(buildNetwork(stories)))
    })

    it('hold for stories that are read later', async () => {
      await current().load([visit])
      await current().judge({ kind: 'merge', entity: bob, into: ann })
      const ray = entity('Person', 'Bob Ray')
      const cem = entity('Person', 'Cem Ünal')
      const text = 'Bob Ray met Cem Ünal.'
      const met = { type: 'MET', from: ray, trigger: 'met', to: cem }
      await current().load([story({ text, entities: [ray, cem], statements: [met] })])
      expect(await names()).toEqual(['Ann Lee', 'Cem Ünal'])
      const { rows } = await current().query(
        'MATCH (:Person {id: $id})-[r:MET]->(:Person) RETURN r.sentence',
        { id: ann },
      )
      expect(rows).toEqual([[text]])
      await expectCorrected()
    })

    it('forget what was taken back once another one is made', async () => {
      await current().load(stories)
      await current().judge({ kind: 'rename', entity: ann, name: 'One' })
      await current().undo()
      await current().judge({ kind: 'rename', entity: ann, name: 'Two' })
      expect(await current().redo()).toBeUndefined()
      expect(await current().judgements()).toHaveLength(1)
      expect(await names()).toContain('Two')
    })

    it('are refused where they name what is not there', async () => {
      await current().load(stories)
      const wrong: readonly Correction[] = [
        { kind: 'merge', entity: ann, into: ann },
        { kind: 'merge', entity: ann, into: 'person:nobody' },
        { kind: 'rename', entity: 'person:nobody', name: 'X' },
        { kind: 'change-kind', entity: ann, to: 'Nonsense' },
        { kind: 'reject', statement: '0123456789abcdef' },
        {
          kind: 'split',
          entity: ann,
          mentions: [{ article: visit.article.id, start: 1, end: 2 }],
          name: 'X',
          into: 'person:x',
        },
      ]
      for (const correction of wrong)
        await expect(current().judge(correction)).rejects.toThrow(ValidationError)
      expect(await current().judgements()).toEqual([])
      expect(await dumpStore(current())).toEqual(dumpNetwork(buildNetwork(stories)))
    })
  })
}
