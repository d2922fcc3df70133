/** Tags and comments left from HTML, and characters that are no text: controls, lone surrogates, invisible marks. */
const NO_TEXT =
  /<!--[^<>]{0,1000}-->|<\/?[a-z][^<>]{0,500}>|&nbsp;|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffd]/giu

/**
 * The text with everything that is no text turned into as many spaces (line feeds stay), so that offsets into the
 * result are offsets into the article.
 */
export function maskMarkup(text: string): string {
  return text.replace(NO_TEXT, (found) => (found === '\n' ? found : ' '.repeat(found.length)))
}
