import { applyJudgements, type Ontology, schemaStatements } from '@newsgraph/graph'
import { COUNTS } from './cypher'
import type { Engine } from './engine'
import type { GraphStore, QueryOptions } from './graph-store'
import { judge, redo, undo } from './judge/judge'
import { load } from './load/load'
import { remove } from './load/remove'
import { readExtractions } from './read-extractions'

const LIMITS: Required<QueryOptions> = { write: false, timeout: 10_000, rowLimit: 1_000 }

/** A store on an engine. */
export function createStore(engine: Engine, ontology: Ontology): GraphStore {
  let prepared = false
  const prepare = async () => {
    if (!prepared) await engine.prepare(schemaStatements(ontology))
    prepared = true
  }
  const count = async (cypher: string) => {
    const [{ number } = { number: 0 }] = await engine.read(cypher)
    return Number(number)
  }
  return {
    engine: engine.info,
    prepare,
    async load(extractions, options = {}) {
      await prepare()
      return load(engine, ontology, extractions, options)
    },
    remove: (articles) => remove(engine, articles),
    query: (cypher, parameters = {}, options = {}) =>
      engine.query(cypher, parameters, { ...LIMITS, ...options }),
    async *extractions(articles, { corrected = false } = {}) {
      const judgements = corrected ? await engine.judgements() : []
      for await (const extraction of readExtractions(engine, articles))
        yield applyJudgements(extraction, judgements)
    },
    judgements: () => engine.judgements(),
    async judge(correction, remarks = {}) {
      await prepare()
      return judge(engine, ontology, correction, remarks)
    },
    undo: () => undo(engine, ontology),
    redo: () => redo(engine, ontology),
    async counts() {
      return {
        articles: await count(COUNTS.articles),
        entities: await count(COUNTS.entities),
        statements: await count(COUNTS.statements),
      }
    },
    close: () => engine.close(),
  }
}
