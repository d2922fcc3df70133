import { headlineOf } from '../fields/headline'
import type { Story } from '../story'

/** The text as it is, titled by its first line if that looks like a headline. */
export function readPlainText(text: string): Story {
  return { title: headlineOf(text), text }
}
