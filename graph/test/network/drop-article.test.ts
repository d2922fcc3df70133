import {
  buildNetwork,
  createNetwork,
  dropArticle,
  mergeExtraction,
  networkToJson,
} from '@newsgraph/graph'
import fc from 'fast-check'
import { NotFoundGraphError } from 'graphology'
import { arbitraryExtraction } from '../arbitrary-extraction'

it('leaves the network of the other articles', () => {
  const articles = fc.uniqueArray(arbitraryExtraction, {
    minLength: 1,
    maxLength: 5,
    selector: ({ article }) => article.id,
  })
  fc.assert(
    fc.property(articles, ([first, ...others]) => {
      if (first === undefined) return
      const network = buildNetwork([first, ...others])
      dropArticle(network, first.article.id)
      expect(networkToJson(network)).toEqual(buildNetwork(others).export())
    }),
  )
})

it('throws for an article that is not there, as graphology does', () => {
  const network = createNetwork()
  fc.assert(
    fc.property(arbitraryExtraction, (extraction) => {
      mergeExtraction(network, extraction)
      expect(() => dropArticle(network, 'x')).toThrow(NotFoundGraphError)
      for (const { id } of extraction.entities)
        expect(() => dropArticle(network, id)).toThrow('could not find the')
    }),
    { numRuns: 5 },
  )
})
