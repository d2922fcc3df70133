import type { EntityNode } from '@newsgraph/graph'

/** Whether a sentence's words for an entity tell who is meant: "Blinken" and "Russian" do, "he" and "the ministry" do not. */
export function isNamed(
  words: string,
  { name, aliases }: Pick<EntityNode, 'name' | 'aliases'>,
): boolean {
  const said = wordsOf(words)
  return [name, ...aliases].some((form) => {
    const known = wordsOf(form)
    return (
      known.every((word) => said.some((other) => other.startsWith(word))) ||
      said.every((word) => known.includes(word))
    )
  })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
