import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as graph from '@newsgraph/graph'
import * as formats from '@newsgraph/graph/formats'
import * as validation from '@newsgraph/graph/validation'

const readme = readFileSync(path.join(__dirname, '../README.md'), 'utf8')
const [, example = ''] = /```ts\n([\s\S]+?)```/.exec(readme) ?? []

/** Runs the example with its imports in place, and gives back what the text below it speaks of. */
function run(code: string): { sentence: string; stance: string; nodes: string } {
  const names = [...code.matchAll(/^import \{ (.+) \} from .+$/gm)].flatMap(([, list = '']) =>
    list.split(', '),
  )
  const body = code.replace(/^import .+$/gm, '')
  const modules = { ...graph, ...formats, ...validation }
  const values = names.map((name) => modules[name as keyof typeof modules])
  return new Function(...names, `${body}; return { sentence, stance, nodes }`)(...values)
}

it('does what README says', () => {
  const { sentence, stance, nodes } = run(example)
  expect(readme).toContain(`\`sentence\` is \`'${sentence}'\`, \`stance\` is \`'${stance}'\``)
  expect(nodes.trim().split('\n')).toHaveLength(1 + 3)
})

it('fails as README says', () => {
  const [, message = ''] = /validation would have said\n`(.+)`/.exec(readme) ?? []
  const wrong = example.replace("target: 'person:john-roe'", "target: 'person:eve'")
  expect(() => run(wrong)).toThrow(new graph.ValidationError('', message))
})
