import data from '../../knowledge/countries.json'
import { nameKey, plainName } from './name-key'

interface CountryData {
  readonly code: string
  readonly name: string
  readonly adjective: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
}

const countries: readonly CountryData[] = data.countries
const byCode = new Map(countries.map((country) => [country.code, country]))

/** The first country in the file keeps a word that two claim. */
function index(words: (country: CountryData) => readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const country of countries) {
    for (const word of words(country)) {
      const key = lookupKey(word)
      if (!codes.has(key)) codes.set(key, country.code)
    }
  }
  return codes
}

/** Short names need their capitals: "US" is no "us". */
function lookupKey(text: string): string {
  const plain = plainName(text)
  return plain.length <= 4 && plain === plain.toUpperCase() ? plain : nameKey(plain)
}

const names = index((country) => country.names)
const demonyms = index((country) => country.demonyms)
const capitals = index((country) => country.capitals)

/** ISO 3166-1 alpha-2 code of the country with this name: "U.S.", "Côte d'Ivoire", "RUSSIA". */
export function countryNamed(text: string): string | undefined {
  return (
    names.get(lookupKey(text)) ?? (/^[A-Z]{4}/u.test(text) ? names.get(nameKey(text)) : undefined)
  )
}

/** Code of the country whose people or adjective this is: "Russian", "Swedes". */
export function countryOfDemonym(text: string): string | undefined {
  return demonyms.get(nameKey(text))
}

/** Code of the country with this capital. */
export function countryOfCapital(text: string): string | undefined {
  return capitals.get(nameKey(text))
}

/** The usual English name: "Russia". */
export function countryName(code: string): string | undefined {
  return byCode.get(code)?.name
}

/** "Russian", "South Korean"; what stands before the name of a state's body. */
export function countryAdjective(code: string): string | undefined {
  return byCode.get(code)?.adjective
}
