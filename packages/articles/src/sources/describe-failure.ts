import { ArticleError } from '@newsgraph/graph'

/** What the system's error means for whoever named the file. */
export function describeFailure(path: string, cause: unknown): ArticleError {
  const code = (cause as { code?: unknown } | null)?.code
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ERR_INVALID_ARG_VALUE':
      return new ArticleError(`no such file: ${path}`, { cause, hint: 'check the path' })
    case 'EACCES':
    case 'EPERM':
      return new ArticleError(`no permission to read ${path}`, {
        cause,
        hint: 'change its permissions, or run as a user who may read it',
      })
    case 'EISDIR':
      return new ArticleError(`expected a file, got the folder ${path}`, {
        cause,
        hint: 'name a file in it',
      })
    default:
      return new ArticleError(`cannot read ${path}: ${code ?? cause}`, {
        cause,
        hint: 'check that it is a file and that its disk is there',
      })
  }
}
