import { join } from 'node:path'
import type { Correction, Extraction, Judgement } from '@newsgraph/graph'
import { type GraphStore, openStore } from '@newsgraph/loader'
import { startServer } from '@newsgraph/server'

/** A program that serves the store that it is given, with the built page, and takes corrections; it prints the address. */
async function serve(location: string): Promise<void> {
  const store = await openStore(location)
  const page = join(__dirname, '..', '..', 'viewer', 'dist')
  const { address } = await startServer({ store: await judging(store), page, writable: true })
  process.stdout.write(`${address}\n`)
}

/** Keeps judgements in a list, and loads what the stories say after them. */
async function judging(store: GraphStore) {
  const read: Extraction[] = []
  for await (const extraction of store.extractions()) read.push(extraction)
  let judgements: readonly Judgement[] = []
  async function settle(next: readonly Judgement[], changed: Judgement): Promise<Judgement> {
    judgements = next
    const holding = judgements.filter(({ undone }) => undone !== true)
    const said = holding.map(({ correction }) => correction)
    await store.load(read.map((extraction) => said.reduce(apply, extraction)))
    return changed
  }
  async function flag(found: Judgement | undefined, isUndone: boolean) {
    if (found === undefined) return undefined
    const { undone: _, ...held } = found
    const flagged: Judgement = isUndone ? { ...held, undone: true } : held
    const next = judgements.map((other) => (other === found ? flagged : other))
    return settle(next, flagged)
  }
  return {
    ...store,
    judgements: async () => judgements,
    judge(correction: Correction, remarks = {}) {
      const id = String(judgements.length)
      const judgement: Judgement = { id, at: new Date().toISOString(), correction, ...remarks }
      const holding = judgements.filter(({ undone }) => undone !== true)
      return settle([...holding, judgement], judgement)
    },
    undo: () =>
      flag(
        judgements.findLast(({ undone }) => undone !== true),
        true,
      ),
    redo: () => {
      const last = judgements.findLastIndex(({ undone }) => undone !== true)
      return flag(judgements[last + 1], false)
    },
  }
}

function apply(extraction: Extraction, correction: Correction): Extraction {
  switch (correction.kind) {
    case 'rename': {
      const { entity, name } = correction
      const entities = extraction.entities.map((one) =>
        one.id === entity ? { ...one, name } : one,
      )
      return { ...extraction, entities }
    }
    case 'reject': {
      const { statement } = correction
      return {
        ...extraction,
        statements: extraction.statements.filter(({ id }) => id !== statement),
      }
    }
    case 'merge':
      return replace(extraction, correction.entity, correction.into, () => true)
    case 'split': {
      const places = correction.mentions.filter(({ article }) => article === extraction.article.id)
      const isMeant = (start: number) => places.some((place) => place.start === start)
      const { into, name } = correction
      return replace(extraction, correction.entity, into, isMeant, name)
    }
    default:
      return extraction
  }
}

/** Puts an entity in another's place, in those mentions and statements that begin at places that are meant. */
function replace(
  extraction: Extraction,
  from: string,
  into: string,
  isMeant: (start: number) => boolean,
  name?: string,
): Extraction {
  const put = (entity: string, { start }: { start: number }) =>
    entity === from && isMeant(start) ? into : entity
  const mentions = extraction.mentions.map((one) => ({ ...one, entity: put(one.entity, one) }))
  const named = new Set(mentions.map(({ entity }) => entity))
  const own = extraction.entities.filter(({ id }) => id === from)
  const copies = own.map((one) => ({ ...one, id: into, aliases: [], ...(name && { name }) }))
  const isKnown = new Set<string>()
  return {
    ...extraction,
    mentions,
    entities: [...extraction.entities, ...copies]
      .filter(({ id }) => named.has(id) && !isKnown.has(id) && isKnown.add(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    statements: extraction.statements.map((one) => ({
      ...one,
      source: put(one.source, one.evidence.source),
      target: put(one.target, one.evidence.target),
    })),
  }
}

void serve(process.argv[2] ?? '')
