/** Headlines are shorter; a longer first line is a paragraph. */
const LONGEST_HEADLINE = 200

/** A final full stop, inside or outside of quotation marks, that does not end an acronym such as "U.S.". */
const FULL_STOP = /(?<!\b\p{Lu}\.\p{Lu})\.["'”’)\]]*$/u

/** The first line that says something, if it looks like a headline: short and without a final full stop; else ''. */
export function headlineOf(text: string): string {
  const line = /\S[^\n]*/.exec(text)?.[0].trim() ?? ''
  return line.length < LONGEST_HEADLINE && !FULL_STOP.test(line) ? line : ''
}

/** The text with the headline as its first paragraph, unless it is that already. */
export function withHeadline(title: string, text: string): string {
  const first = text.slice(0, text.indexOf('\n') >>> 0)
  return title === '' || letters(first) === letters(title) ? text : `${title}\n\n${text}`
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
