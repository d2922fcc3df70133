import { pronounOf } from '../lexicon/pronouns'
import type { Gender } from '../lexicon/titles'

/** Of "he" and "she" in all their forms. */
export function genderOfPronoun(word: string): Gender | undefined {
  const gender = pronounOf(word)?.gender
  return gender === 'male' || gender === 'female' ? gender : undefined
}
