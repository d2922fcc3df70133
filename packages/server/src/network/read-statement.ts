import {
  builtInOntology,
  type Modality,
  type Polarity,
  PROPERTIES,
  type Span,
  type Stance,
  type StatementEdge,
} from '@newsgraph/graph'
import type { GraphRelationship } from '@newsgraph/loader'
import { given } from '../given'
import { Properties } from './properties'

/** What every statement has; all else that its relationship holds are details of its type. */
const OWN = new Set(PROPERTIES.statement.map(({ name }) => name))

/** A database's relationship as the network's edge. */
export function readStatement({ type, properties }: GraphRelationship): StatementEdge {
  const values = new Properties(properties)
  const predicate = values.text('predicate') ?? type
  return {
    type,
    label: predicate,
    predicate,
    stance: (values.text('stance') as Stance | undefined) ?? builtInOntology.stance(type),
    polarity: (values.text('polarity') as Polarity | undefined) ?? 'affirmed',
    modality: (values.text('modality') as Modality | undefined) ?? 'asserted',
    confidence: values.number('confidence') ?? 0,
    details: values.without(OWN),
    frame: values.text('frame') ?? '',
    sentence: values.text('sentence') ?? '',
    evidence: {
      article: values.text('article') ?? '',
      sentence: span(values, 'sentence'),
      source: span(values, 'source'),
      target: span(values, 'target'),
      trigger: span(values, 'trigger'),
    },
    ...given({
      eventClass: values.text('eventClass'),
      quad: values.text('quad'),
      publishedAt: values.text('publishedAt'),
      attribution: attribution(values),
      date: date(values),
    }),
  }
}

function span(values: Properties, name: string): Span {
  return { start: values.number(`${name}Start`) ?? 0, end: values.number(`${name}End`) ?? 0 }
}

function attribution(values: Properties): StatementEdge['attribution'] {
  const text = values.text('attribution')
  return text === undefined
    ? undefined
    : {
        text,
        ...given({
          entity: values.text('attributionId'),
          reporter: values.text('attributionReporter'),
        }),
      }
}

function date(values: Properties): StatementEdge['date'] {
  const value = values.text('date')
  if (value === undefined) return undefined
  return { value, text: values.text('dateText') ?? '', ...given({ end: values.text('dateEnd') }) }
}
