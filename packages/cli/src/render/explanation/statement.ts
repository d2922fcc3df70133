import type { Entity, Statement } from '@newsgraph/graph'
import { oneLine } from '../../describe-error'

/** "Antony Blinken —MET→ Sergey Lavrov", and what else a statement says. */
export function statementRow(
  { type, source, target, ...rest }: Statement,
  entities: readonly Entity[],
): readonly string[] {
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return [oneLine(`${name(source)} —${type}→ ${name(target)}`), describe(rest)]
}

function describe(statement: Omit<Statement, 'type' | 'source' | 'target'>): string {
  const { polarity, modality, date, attribution, details, confidence, frame } = statement
  const when =
    date === undefined ? [] : [date.value + (date.end === undefined ? '' : ` to ${date.end}`)]
  const reporter = attribution?.reporter === undefined ? '' : `, as ${attribution.reporter} reports`
  const speaker = attribution === undefined ? [] : [`says ${attribution.text}${reporter}`]
  const more = Object.entries(details)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? name : `${name} "${value}"`))
  const truth = [...(polarity === 'negated' ? [polarity] : []), modality]
  const facts = [...truth, ...when, ...speaker, ...more]
  return oneLine(`${facts.join(', ')} (confidence ${confidence.toFixed(2)}, frame ${frame})`)
}
