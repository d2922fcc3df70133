const WORDS = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g

/** Whether Cypher ends within a string, a quoted name or a comment. */
export function isInWords(cypher: string): boolean {
  return /['"`]|\/\*/.test(cypher.replaceAll(WORDS, '')) || /\/\/[^\n]*$/.test(cypher)
}

/** The innermost bracket that is still open at the end of Cypher, and where it is. */
export function openBracketOf(
  cypher: string,
): { readonly bracket: string; readonly at: number } | undefined {
  const bare = cypher.replaceAll(WORDS, (words) => ' '.repeat(words.length))
  const open: { bracket: string; at: number }[] = []
  for (const { 0: bracket, index: at } of bare.matchAll(/[()[\]{}]/g))
    if ('([{'.includes(bracket)) open.push({ bracket, at })
    else open.pop()
  return open.at(-1)
}
