import data from '../../knowledge/titles.json'

export type Gender = 'male' | 'female'

const male = new Set(data.honorifics.male)
const female = new Set(data.honorifics.female)
const any = new Set(data.honorifics.any)
const positions = new Set(data.positions)

const belongings = new Set(data.belongings)
const particles = new Set(data.particles)

const plain = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** "Mr", "Gen.", "Sheikh": stands before a person's name and is no part of it. */
export function isHonorific(word: string): boolean {
  const title = plain(word)
  return male.has(title) || female.has(title) || any.has(title)
}

/** "Mr", "Dr.", "Capt.": says how somebody is spoken to and not what they are. */
export function isFormOfAddress(word: string): boolean {
  return isHonorific(word) && !positions.has(plain(word))
}

/** What somebody is: "minister", "envoy", "striker"; a word that can stand before a name. */
export function isTitle(word: string): boolean {
  return positions.has(plain(word)) || isHonorific(word)
}

export function genderOfHonorific(word: string): Gender | undefined {
  const title = plain(word)
  if (male.has(title)) return 'male'
  return female.has(title) ? 'female' : undefined
}

/** A lower-case part of a name: "von", "bin". */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** What only people have after their name: "the Merkel administration". */
export function isBelonging(word: string): boolean {
  return belongings.has(word)
}
