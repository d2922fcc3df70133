import { NewsgraphError } from '@newsgraph/graph'

/** The command was called in a way that it does not have: exit code 2. */
export class UsageError extends NewsgraphError {
  override readonly name: string = 'UsageError'
}
