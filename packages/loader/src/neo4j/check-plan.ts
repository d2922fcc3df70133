import type { Plan, ResultSummary } from 'neo4j-driver'
import { refuse, refuseWriting } from '../query-errors'

/** What looks at the graph and nothing else. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
])

/**
 * Refuses what a session that only reads lets through: files and addresses, the server's users, settings and
 * transactions, other databases.
 *
 * @param summary of EXPLAIN
 * @throws QueryError
 */
export function checkPlan(summary: ResultSummary, write: boolean): void {
  const { queryType, plan, database } = summary
  for (const {
    operatorType,
    arguments: { Details: details = '' },
  } of plan === false ? [] : operators(plan)) {
    const [operator = '', place = database.name] = operatorType.split('@')
    if (operator === 'LoadCSV') throw refuse('LOAD CSV')
    if (operator === 'ProcedureCall') checkProcedure(String(details))
    if (/^(Show|Terminate|AdministrationCommand)/.test(operator))
      throw refuse('commands to the server')
    if (place !== database.name) throw refuse('USE')
  }
  if (queryType === 's') throw refuse('commands to the server')
  if (queryType !== 'r' && !write) throw refuseWriting()
}

function* operators(plan: Plan): Generator<Plan> {
  yield plan
  for (const child of plan.children) yield* operators(child)
}

/** @param details "db.labels() :: (label :: STRING)" */
function checkProcedure(details: string): void {
  const [name = details] = details.split('(')
  if (!PROCEDURES.has(name))
    throw refuse(`the procedure ${name}`, `allowed are ${[...PROCEDURES].join(', ')}`)
}
