import type { NameTag, TaggedName } from '../../document'

type Tag = 'O' | `B-${NameTag}` | `I-${NameTag}`

/** Whether `to` may follow `from`: an I- continues a B- or I- of its own kind (`undefined`: the sentence's start). */
function follows(from: string | undefined, to: string): boolean {
  return (
    !to.startsWith('I-') || (from !== undefined && from !== 'O' && from.slice(2) === to.slice(2))
  )
}

/**
 * The best legal BIO sequence (Viterbi 1967) for `count` words, whose `logits` lie one row of `tags` after the other;
 * returns an index into `tags` for each word. A word's normalisation adds the same to all its tags and is left out.
 */
export function bestTags(
  logits: ArrayLike<number | bigint>,
  count: number,
  tags: readonly string[],
): readonly number[] {
  const width = tags.length
  const logit = (word: number, tag: number) => Number(logits[word * width + tag] ?? 0)
  const before = tags.map((to) => tags.flatMap((from, index) => (follows(from, to) ? [index] : [])))
  const best = new Float64Array(count * width)
  const cameFrom = new Int32Array(count * width)
  for (const [tag, name] of tags.entries()) {
    best[tag] = follows(undefined, name) ? logit(0, tag) : Number.NEGATIVE_INFINITY
  }
  for (let word = 1; word < count; word++) {
    const last = (word - 1) * width
    for (let tag = 0; tag < width; tag++) {
      let from = 0
      let score = Number.NEGATIVE_INFINITY
      for (const candidate of before[tag] ?? []) {
        const reached = best[last + candidate] ?? Number.NEGATIVE_INFINITY
        if (reached > score) {
          score = reached
          from = candidate
        }
      }
      best[word * width + tag] = score + logit(word, tag)
      cameFrom[word * width + tag] = from
    }
  }
  return traceBack(best, cameFrom, count, width)
}

function traceBack(best: Float64Array, cameFrom: Int32Array, count: number, width: number) {
  if (count === 0) return []
  const final = best.subarray((count - 1) * width, count * width)
  const path = new Array<number>(count)
  let tag = final.indexOf(Math.max(...final))
  for (let word = count - 1; word >= 0; word--) {
    path[word] = tag
    tag = cameFrom[word * width + tag] ?? 0
  }
  return path
}

/** The names in a sentence, each scored with the mean probability of its words' tags. */
export function decodeNames(
  logits: ArrayLike<number | bigint>,
  count: number,
  tags: readonly string[],
): readonly TaggedName[] {
  const path = bestTags(logits, count, tags)
  const names: TaggedName[] = []
  let scores: number[] = []
  for (const [word, index] of path.entries()) {
    const tag = (tags[index] ?? 'O') as Tag
    if (tag === 'O') continue
    const score = probability(logits, word, index, tags.length)
    const last = names.at(-1)
    if (tag.startsWith('I-') && last?.last === word - 1) {
      scores.push(score)
      names[names.length - 1] = { ...last, last: word, score: mean(scores) }
    } else {
      scores = [score]
      names.push({ first: word, last: word, tag: tag.slice(2) as NameTag, score })
    }
  }
  return names
}

function probability(logits: ArrayLike<number | bigint>, word: number, tag: number, width: number) {
  const row = Array.from({ length: width }, (_, index) => Number(logits[word * width + index] ?? 0))
  const highest = Math.max(...row)
  const total = row.reduce((sum, value) => sum + Math.exp(value - highest), 0)
  return Math.exp((row[tag] ?? Number.NEGATIVE_INFINITY) - highest) / total
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
