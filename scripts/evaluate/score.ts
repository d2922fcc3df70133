import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { inTemporaryFolder } from '../temporary-folder'
import measured from './measures.json'

/** One row of the table: rates from 0 to 1, or a count in `value`. */
export interface Measure {
  readonly set: string
  readonly measure: string
  readonly precision?: number
  readonly recall?: number
  readonly f1?: number
  readonly value?: string
}

interface Rates {
  readonly P?: number
  readonly R?: number
  readonly F1?: number
}

/** Runs every set through the product and its scorer; `measures.json` says which of the scorer's views to show. */
export function scoreSets(folder: string, command: string): Measure[] {
  return inTemporaryFolder((scratch) =>
    measured.flatMap(({ set, views }) => {
      const files = predictSet(folder, command, set, scratch)
      const scores: Record<string, Record<string, Rates>> = JSON.parse(
        python(folder, command, 'score.py', [...files, '--json']),
      )
      return views.map(({ task, view, measure }) =>
        row(set.replace('.jsonl', ''), measure, scores[task]?.[view] ?? {}),
      )
    }),
  )
}

/** Runs the annotated stories through the product and scores them as one. */
export function scoreStories(folder: string, command: string): Measure[] {
  return inTemporaryFolder((scratch) =>
    parseStories(
      python(folder, command, 'score-articles.py', predictStories(folder, command, scratch)),
    ),
  )
}

/** Reads a set; its gold's file and that of the predictions. */
export function predictSet(
  folder: string,
  command: string,
  set: string,
  scratch: string,
): readonly [string, string] {
  const gold = path.join(folder, set)
  const predictions = path.join(scratch, set)
  python(folder, command, 'predict.py', [gold, predictions])
  return [gold, predictions]
}

/** Reads the annotated stories; for each the file of its gold and that of its prediction. */
export function predictStories(
  folder: string,
  command: string,
  scratch: string,
): readonly string[] {
  const stories = path.join(folder, 'articles')
  const names = readdirSync(stories)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()
  return names.flatMap((name) => {
    const prediction = path.join(scratch, `${name}.json`)
    python(folder, command, 'predict.py', [path.join(stories, `${name}.txt`), prediction])
    return [path.join(stories, `${name}.gold.json`), prediction]
  })
}

/** Reads the last block that `score-articles.py` prints: all stories together. */
export function parseStories(report: string): Measure[] {
  const block = report.slice(report.lastIndexOf('\nall ') + 1)
  const rates = (label: string) => {
    const found = new RegExp(`${label}\\s+P ([\\d.]+) R ([\\d.]+) F1 ([\\d.]+)`).exec(block)
    return found === null ? {} : { P: Number(found[1]), R: Number(found[2]), F1: Number(found[3]) }
  }
  const counts = ['dup', 'polarity', 'modality', 'date', 'attribution', 'forbidden'].flatMap(
    (label) => {
      const found = new RegExp(`(?<!spurious )\\b${label} (\\d+(?:/\\d+)?)`).exec(block)
      return found?.[1] === undefined ? [] : [{ set: 'stories', measure: label, value: found[1] }]
    },
  )
  return [
    row('stories', 'entities', rates('entities')),
    row('stories', 'statements, strict', rates('strict')),
    row('stories', 'statements, ends only', rates('ends')),
    ...counts,
  ]
}

/** A Markdown table, with the F1 of the last committed one beside it. */
export function formatMeasures(measures: readonly Measure[], last: readonly Measure[]): string {
  const before = new Map(last.map((measure) => [`${measure.set} ${measure.measure}`, measure]))
  const number = (rate: number | undefined) => rate?.toFixed(3) ?? ''
  const lines = measures.map(({ set, measure, precision, recall, f1, value }) => {
    const was = before.get(`${set} ${measure}`)
    return [
      set,
      measure,
      number(precision),
      number(recall),
      value ?? number(f1),
      was?.value ?? number(was?.f1),
    ]
  })
  const rows = [['set', 'measure', 'precision', 'recall', 'F1 or count', 'last'], ...lines]
  const shown = last.length > 0 ? rows : rows.map((cells) => cells.slice(0, -1))
  const [head, ...body] = shown.map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${shown[0]?.map((_, column) => (column < 2 ? '---|' : '---:|')).join('')}`
  return [head, rule, ...body].join('\n')
}

function row(set: string, measure: string, { P, R, F1 }: Rates): Measure {
  return {
    set,
    measure,
    ...(P !== undefined && { precision: P }),
    ...(R !== undefined && { recall: R }),
    ...(F1 !== undefined && { f1: F1 }),
  }
}

function python(folder: string, command: string, script: string, args: readonly string[]): string {
  return execFileSync('python3', [path.join(folder, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NEWSGRAPH: command },
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
