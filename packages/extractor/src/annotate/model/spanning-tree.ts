/** How well word `dependent` hangs on word `head`; both count from 1, head 0 is the root. */
export type ArcScore = (dependent: number, head: number) => number

/** How many words are tried as the root where the best heads alone make no tree. */
const ROOTS_TRIED = 3

/**
 * The best dependency tree with one root: the words' best heads where they make a tree, else the maximum spanning
 * arborescence (Chu and Liu 1965, Edmonds 1967; for parsing McDonald et al. 2005) over log probabilities, for each of
 * the likeliest roots. Heads count from 0; -1 is the root's. Cubic in the worst case, as each cycle is contracted.
 */
export function spanningTree(score: ArcScore, count: number): readonly number[] {
  if (count === 0) return []
  const size = count + 1
  const matrix = readScores(score, size)
  const greedy = bestHeads(matrix, size)
  const roots = greedy.filter((head, word) => word > 0 && head === 0).length
  const heads =
    roots === 1 && findCycle(greedy) === undefined ? greedy : bestWithOneRoot(matrix, size)
  return heads.slice(1).map((head) => head - 1)
}

type Matrix = readonly Float64Array[]
const IMPOSSIBLE = Number.NEGATIVE_INFINITY

function readScores(score: ArcScore, size: number): Matrix {
  return Array.from({ length: size }, (_, dependent) =>
    Float64Array.from({ length: size }, (_, head) =>
      dependent === 0 || dependent === head ? IMPOSSIBLE : finite(score(dependent, head)),
    ),
  )
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : -1e9
}

/** Each word's best head; word 0, the root, is its own. */
function bestHeads(matrix: Matrix, size: number): readonly number[] {
  return Array.from({ length: size }, (_, word) => (word === 0 ? 0 : argMax(matrix[word])))
}

function argMax(row: Float64Array | undefined): number {
  let best = 0
  row?.forEach((value, index) => {
    if (value > (row[best] ?? IMPOSSIBLE)) best = index
  })
  return best
}

function bestWithOneRoot(matrix: Matrix, size: number): readonly number[] {
  const likely = matrix.map(logSoftmax)
  const roots = Array.from({ length: size - 1 }, (_, index) => index + 1)
    .sort((left, right) => at(likely, right, 0) - at(likely, left, 0) || left - right)
    .slice(0, ROOTS_TRIED)
  let best: readonly number[] = []
  let bestTotal = IMPOSSIBLE
  for (const root of roots) {
    const heads = contract(rootedAt(likely, root))
    const total = heads.reduce(
      (sum, head, word) => (word === 0 ? sum : sum + at(likely, word, head)),
      0,
    )
    if (best.length === 0 || total > bestTotal) {
      best = heads
      bestTotal = total
    }
  }
  return best
}

/** The matrix with one word on the root and no other. */
function rootedAt(matrix: Matrix, root: number): Matrix {
  return matrix.map((row, word) =>
    word === 0
      ? row
      : row.map((value, head) => ((word === root) === (head === 0) ? value : IMPOSSIBLE)),
  )
}

function logSoftmax(row: Float64Array): Float64Array {
  const highest = Math.max(...row)
  if (highest === IMPOSSIBLE) return row
  const total = row.reduce((sum, value) => sum + Math.exp(value - highest), 0)
  return row.map((value) => value - highest - Math.log(total))
}

/** Best heads; while they hold a cycle, the cycle becomes one node, the smaller problem is solved, and unfolded. */
function contract(matrix: Matrix): readonly number[] {
  const size = matrix.length
  const heads = [...bestHeads(matrix, size)]
  const cycle = findCycle(heads)
  if (cycle === undefined) return heads
  const inCycle = new Set(cycle)
  const outside = heads.flatMap((_, word) => (inCycle.has(word) ? [] : [word]))
  const node = outside.length
  const gain = (word: number, head: number) =>
    at(matrix, word, head) - at(matrix, word, heads[word] ?? 0)
  const entry = outside.map((head) => bestOf(cycle, (word) => gain(word, head)))
  const exit = outside.map((word) => bestOf(cycle, (head) => at(matrix, word, head)))
  const smaller = [...outside, node].map((word, row) =>
    Float64Array.from([...outside, node], (head, column) => {
      if (row === 0 || row === column) return IMPOSSIBLE
      if (row === node) return gain(entry[column] ?? 0, head)
      return column === node ? at(matrix, word, exit[row] ?? 0) : at(matrix, word, head)
    }),
  )
  const solved = contract(smaller)
  for (const [row, word] of outside.entries()) {
    if (row > 0)
      heads[word] = solved[row] === node ? (exit[row] ?? 0) : (outside[solved[row] ?? 0] ?? 0)
  }
  const column = solved[node] ?? 0
  heads[entry[column] ?? 0] = outside[column] ?? 0
  return heads
}

function bestOf(words: readonly number[], value: (word: number) => number): number {
  return words.reduce((best, word) => (value(word) > value(best) ? word : best), words[0] ?? 0)
}

function findCycle(heads: readonly number[]): readonly number[] | undefined {
  const done = new Set([0])
  for (let word = 1; word < heads.length; word++) {
    const path: number[] = []
    const onPath = new Set<number>()
    let at = word
    while (!done.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = heads[at] ?? 0
    }
    if (onPath.has(at)) return path.slice(path.indexOf(at))
    for (const seen of path) done.add(seen)
  }
  return undefined
}

function at(matrix: Matrix, dependent: number, head: number): number {
  return matrix[dependent]?.[head] ?? IMPOSSIBLE
}
