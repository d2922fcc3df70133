export { type ArticleRecord, articleFromRecord } from './article-from-record'
export { parseDate } from './fields/date'
export { type ReadArticleOptions, readArticle } from './read-article'
export { type ArticleResult, type ReadArticlesOptions, readArticles } from './read-articles'
