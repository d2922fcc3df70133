/** Every error that newsgraph throws on purpose; `hint` says what a person can do about it. */
export class NewsgraphError extends Error {
  override readonly name: string = 'NewsgraphError'
  readonly hint: string | undefined

  constructor(message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint
  }
}

/** Data that does not fit its schema; `path` names the place, as in `statements[3].source`. */
export class ValidationError extends NewsgraphError {
  override readonly name: string = 'ValidationError'

  constructor(
    readonly path: string,
    readonly problem: string,
    options: { cause?: unknown; hint?: string } = {},
  ) {
    super(path === '' ? problem : `${path}: ${problem}`, options)
  }
}

/** A file or stream that cannot be read as an article. */
export class ArticleError extends NewsgraphError {
  override readonly name: string = 'ArticleError'
}

/** A store that cannot be opened, read or written. */
export class StoreError extends NewsgraphError {
  override readonly name: string = 'StoreError'
}

/** A query that a store refuses or cannot run; `line` and `column` count from 1 where the engine says them. */
export class QueryError extends StoreError {
  override readonly name: string = 'QueryError'

  constructor(
    message: string,
    readonly position: { line: number; column: number } | undefined,
    options: { cause?: unknown; hint?: string } = {},
  ) {
    super(message, options)
  }
}
