import type { ExplainedSentence, Explanation } from '@newsgraph/extractor'
import type { Entity } from '@newsgraph/graph'
import { oneLine } from '../../describe-error'
import type { Style } from '../style'
import { type Rows, renderPart } from './part'
import { statementRow } from './statement'
import { treeRows } from './tree'

/** How sentences of a story were read, a part a layer. */
export function* renderSentences(
  { entities, sentences }: Explanation,
  shown: readonly ExplainedSentence[],
  style: Style,
): Generator<string> {
  const { colors } = style
  for (const sentence of shown) {
    const number = sentences.indexOf(sentence) + 1
    const zone = sentence.zone === 'headline' ? ', headline' : ''
    yield `${colors.bold(oneLine(sentence.text))}\n`
    yield colors.dim(
      `sentence ${number} of ${sentences.length}${zone}, characters ${sentence.start} to ${sentence.end}\n`,
    )
    for (const [title, rows] of layers(sentence, entities))
      yield `\n${renderPart(title, rows, style)}`
    yield '\n'
  }
}

function layers(
  sentence: ExplainedSentence,
  entities: readonly Entity[],
): readonly [string, Rows][] {
  const { tokens, modelNames, names, mentions, dates, statements, frames } = sentence
  const fired = frames.filter((frame) => frame.fired)
  const refused = frames.filter((frame) => !frame.fired)
  return [
    ['Words and tree', treeRows(tokens)],
    [
      'Names that the model sees',
      modelNames.map(({ text, tag, score }) => [oneLine(text), tag, score.toFixed(2)]),
    ],
    [
      'Names as the story decides',
      names.map(({ text, kind, subkind = '' }) => [oneLine(text), kind, subkind]),
    ],
    [
      'Mentions',
      mentions.map(({ text, form, entities: referents }) => [
        oneLine(text),
        form,
        referents.length === 0
          ? 'nobody is clear enough'
          : referents.map(({ id, name }) => `${name} (${id})`).join(', '),
      ]),
    ],
    [
      'Dates',
      dates.map(({ text, value, end }) => [
        oneLine(text),
        end === undefined ? value : `${value} to ${end}`,
      ]),
    ],
    ['Frames that fired', fired.map(({ word, type, frame }) => [oneLine(word), type, frame])],
    [
      'Frames that did not',
      refused.map(({ word, type, frame, refusal = '' }) => [oneLine(word), type, frame, refusal]),
    ],
    ['Statements', statements.map((statement) => statementRow(statement, entities))],
  ]
}
