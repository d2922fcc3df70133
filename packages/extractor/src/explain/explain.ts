import {
  type Article,
  contains,
  type Entity,
  type EntityId,
  type Extraction,
  type Ontology,
} from '@newsgraph/graph'
import { assemble } from '../assemble/assemble'
import { nameEntities } from '../assemble/name-entities'
import type { Dated, Phrase } from '../document'
import { readDated } from '../extract'
import type { LanguageModel } from '../language-model'
import type { SentenceReading } from '../relate/read-sentence'
import { readSentences } from '../relate/relate'
import { SentenceTree } from '../tree'
import type {
  ExplainedMention,
  ExplainedSentence,
  Explanation,
  ModelName,
  TriedFrame,
} from './explanation'

/** Reads an article as `extract` does and keeps every layer, with what came of every frame that was tried. */
export async function explain(
  article: Article,
  model: LanguageModel,
  ontology: Ontology,
): Promise<Explanation> {
  const dated = await readDated(article, model)
  const readings = readSentences(dated, ontology)
  const relations = readings.flatMap((reading) => reading.relations)
  const extraction = assemble({ ...dated, relations }, ontology)
  const ids = nameEntities(
    dated.entities.filter(({ kind }) => ontology.kind(kind) !== undefined),
    article.id,
  )
  return {
    article: article.id,
    zones: dated.zones,
    entities: extraction.entities,
    sentences: readings.map((reading, index) =>
      explainSentence(dated, index, reading, extraction, ids),
    ),
  }
}

function explainSentence(
  dated: Dated,
  index: number,
  { outcomes }: SentenceReading,
  { entities, statements }: Extraction,
  ids: ReadonlyMap<number, EntityId>,
): ExplainedSentence {
  const sentence = dated.sentences[index]
  if (sentence === undefined) throw new RangeError(`expected a sentence ${index}`)
  const { start, end, text, zone, tokens } = sentence
  const tree = new SentenceTree(sentence)
  const isHere = (phrase: Phrase) => phrase.sentence === index
  return {
    start,
    end,
    text,
    zone,
    tokens: tokens.map((token) => ({ ...token })),
    modelNames: sentence.names.map(
      ({ first, last, tag, score }): ModelName => ({
        text: tree.text(first, last),
        tag,
        score,
      }),
    ),
    names: dated.names.filter(isHere).map(({ text: name, kind, subkind }) => ({
      text: name,
      kind,
      ...(subkind !== undefined && { subkind }),
    })),
    mentions: dated.references.filter(isHere).map((reference) => ({
      text: reference.text,
      form: reference.form,
      entities: reference.entities.flatMap((key) => entityOf(ids.get(key), entities)),
    })),
    dates: dated.dates.filter(isHere).map(({ text: words, value, end: last }) => ({
      text: words,
      value,
      ...(last !== undefined && { end: last }),
    })),
    statements: statements.filter(({ evidence }) => contains(sentence, evidence.trigger)),
    frames: outcomes.map(
      ({ frame, type, trigger, refusal }): TriedFrame => ({
        frame,
        type,
        trigger,
        word: tokens[trigger]?.text ?? '',
        fired: refusal === undefined,
        ...(refusal !== undefined && { refusal }),
      }),
    ),
  }
}

function entityOf(
  id: EntityId | undefined,
  entities: readonly Entity[],
): ExplainedMention['entities'] {
  const entity = entities.find((row) => row.id === id)
  return entity === undefined ? [] : [{ id: entity.id, name: entity.name }]
}
