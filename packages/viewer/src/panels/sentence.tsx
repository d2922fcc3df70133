/** An error's words, which are lower-case and unpointed as in a terminal, as a sentence; `code` is between backquotes. */
export function Sentence({ words }: { words: string }) {
  const [first = '', ...rest] = words
  const text = first.toUpperCase() + rest.join('')
  const pointed = /[.!?]$/.test(text) ? text : `${text}.`
  return (
    <>
      {pointed
        .split('`')
        .map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))}
    </>
  )
}
