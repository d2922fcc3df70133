import type { Extraction } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { pageWithStories } from '../src/page-with-stories'

test('words of a story cannot leave the place where it is kept', async () => {
  const text = '</script><script>alert(1)</script><!-- <script>'
  const extraction = { article: { text } } as Extraction
  const store = {
    async *extractions() {
      yield extraction
      yield extraction
    },
  } as unknown as GraphStore
  let page = ''
  for await (const piece of pageWithStories(store, undefined)) page += piece
  const [, stories = ''] =
    /<script type="application\/json" id="newsgraph-stories">(.*?)<\/script>/s.exec(page) ?? []
  expect(stories).not.toContain('<')
  expect(JSON.parse(stories)).toEqual([extraction, extraction])
  expect(page).toContain('<title>newsgraph</title>')
})
