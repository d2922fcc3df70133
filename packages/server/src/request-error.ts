import { NewsgraphError } from '@newsgraph/graph'

/** A request that cannot be answered as it is; `status` is HTTP's. */
export class RequestError extends NewsgraphError {
  override readonly name: string = 'RequestError'
  /** In the question's Cypher, both from 1. */
  readonly position: { readonly line: number; readonly column: number } | undefined

  constructor(
    readonly status: 400 | 403 | 404 | 413 | 415,
    message: string,
    options: { cause?: unknown; hint?: string; position?: RequestError['position'] } = {},
  ) {
    super(message, options)
    this.position = options.position
  }
}

/** What somebody asked for wrongly, as an error of the request. */
export function wrongRequest(cause: NewsgraphError): RequestError {
  const { message, hint } = cause
  return new RequestError(400, message, { cause, ...(hint !== undefined && { hint }) })
}
