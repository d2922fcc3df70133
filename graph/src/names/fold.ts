import data from '../../knowledge/letters.json'

const LETTERS: Readonly<Record<string, string>> = data.letters

/** A name without case and accents, as somebody types it: "Łukasz Müller" is "lukasz muller". */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter)
}

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
