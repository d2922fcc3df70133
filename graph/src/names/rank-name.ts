import { foldedWords } from './fold'

/**
 * How well the names of somebody fit what is asked for: 0 where that is the name, 1 for another name, 2 and 3 where it begins
 * one, 4 where every word asked for begins some word of one; whatever their case and accents. Undefined where it does not.
 *
 * @param names the name, then others
 */
export function rankName(names: readonly string[], asked: string): number | undefined {
  const words = foldedWords(asked)
  if (words.length === 0) return undefined
  const forms = names.map(foldedWords)
  const [first, ...others] = forms.map((form) => form.join(' '))
  const whole = words.join(' ')
  if (first === whole) return 0
  if (others.includes(whole)) return 1
  if (first?.startsWith(whole)) return 2
  if (others.some((form) => form.startsWith(whole))) return 3
  const fits = (form: readonly string[]) =>
    words.every((word) => form.some((other) => other.startsWith(word)))
  return forms.some(fits) ? 4 : undefined
}
