import * as articles from '@newsgraph/articles'

test('the public names', () => {
  expect(Object.keys(articles).sort()).toEqual([
    'articleFromRecord',
    'parseDate',
    'readArticle',
    'readArticles',
  ])
})
