// Answers queries on a graph file, in a process of its own that may be killed at any moment: answer-queries.js FILE MODE,
// where MODE is read or write. In JavaScript, so that it starts as it is, from the sources as from the build.
const { totalmem } = require('node:os')
const { GrafeoDB } = require('@grafeo-db/js')

/** @import { Opening, Question, RawAnswer } from './question' */
/** @import { GrafeoError, QueryResult } from '@grafeo-db/js' */

const [file = '', mode = 'read'] = process.argv.slice(2)
const MOST_MEMORY = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2
const MEMORY_EXIT_CODE = 77

process.on('disconnect', () => process.exit())
// A terminal interrupts all its processes; this one is ended by the one that started it.
process.on('SIGINT', () => {})

const graph = open()

process.on('message', async (/** @type {Question} */ question) => {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(MEMORY_EXIT_CODE)
  }, 100)
  const answer = await ask(question)
  clearInterval(watch)
  if (mode === 'write') graph?.close()
  send(answer)
})

function open() {
  try {
    const graph = mode === 'write' ? GrafeoDB.open(file) : GrafeoDB.openReadOnly(file)
    send({ opened: true })
    return graph
  } catch (error) {
    send({ opened: false, message: /** @type {Error} */ (error).message })
    return undefined
  }
}

/**
 * @param {Question} question
 * @returns {Promise<RawAnswer>}
 */
async function ask({ cypher, parameters, rowLimit }) {
  if (graph === undefined) throw new Error('expected an open graph')
  let planned = true
  try {
    const transaction = mode === 'write' ? graph.beginTransaction() : undefined
    const session = transaction ?? graph
    const plan = await session.executeCypher(`EXPLAIN\n${cypher}`, parameters)
    if (/^\s*LoadCsv\b/m.test(String(plan.scalar()))) return { refused: 'LOAD CSV' }
    planned = false
    const result = await session.executeCypher(cypher, parameters)
    transaction?.commit()
    const rows = take(result, rowLimit)
    const truncated = result.length > rows.length
    return { columns: result.columns, rows, truncated, ends: findEnds(rows) }
  } catch (error) {
    const { message, gqlStatus: status } = /** @type {GrafeoError} */ (error)
    return { message, planned, ...(status !== undefined && { status }) }
  }
}

/**
 * The first rows: whatever is not asked for is not copied out of the engine.
 *
 * @param {QueryResult} result
 * @param {number} limit
 * @returns {unknown[][]}
 */
function take(result, limit) {
  if (result.length <= limit) return result.rows()
  return Array.from({ length: limit }, (_, index) => {
    const row = result.get(index)
    return result.columns.map((column) => row[column])
  })
}

/**
 * The `id` properties of the nodes that relationships name by the engine's own numbers.
 *
 * @param {unknown} value
 * @param {Map<number, string>} ends
 */
function findEnds(value, ends = new Map()) {
  if (typeof value !== 'object' || value === null) return ends
  if ('_type' in value && '_source' in value && '_target' in value)
    for (const number of [value._source, value._target])
      if (typeof number === 'number' && !ends.has(number)) {
        const id = graph?.getNode(number)?.get('id')
        ends.set(number, typeof id === 'string' ? id : String(number))
      }
  for (const part of Object.values(value)) findEnds(part, ends)
  return ends
}

/** @param {Opening | RawAnswer} message */
function send(message) {
  process.send?.(message)
}
