import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import worldCountries from 'world-countries'

/**
 * Writes packages/extractor/knowledge/countries.json from the npm package world-countries and the additions beside it.
 *
 *     npm run ts -- scripts/knowledge/countries.ts
 */
interface Additions {
  include: string[]
  names: Record<string, string[]>
  notNames: string[]
  demonyms: Record<string, string[]>
  notDemonyms: string[]
  capitals: Record<string, string[]>
  adjectives: Record<string, string>
}

const folder = path.join(__dirname, '../../packages/extractor/knowledge')
const additions: Additions = JSON.parse(
  readFileSync(path.join(folder, 'country-additions.json'), 'utf8'),
)

/** "Somebody from X" in several: "Kenyans", "Swiss", "Frenchmen". */
function plural(demonym: string): string {
  if (/(ese|ish|ch|ss|[sz])$/u.test(demonym)) return demonym
  return demonym.replace(/man$/u, 'men').replace(/(?<!men)$/u, 's')
}

const unique = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '')

function countryOf(country: (typeof worldCountries)[number]) {
  const code = country.cca2
  const spelled = country.altSpellings.filter(
    (name) => /^[\p{Script=Latin} .'’-]{4,}$/u.test(name) && !/^[A-Z]+$/u.test(name),
  )
  const acronyms = country.altSpellings.filter((name) => /^[A-Z]{3,4}$/u.test(name))
  const shortCode = code === 'US' ? ['US'] : []
  const names = [country.name.common, country.name.official, ...spelled, ...acronyms, ...shortCode]
  const listed = (country.demonyms?.['eng']?.m ?? '').split(', ')
  const demonyms = [
    ...listed.filter((name) => !additions.notDemonyms.includes(name)),
    ...(additions.demonyms[code] ?? []),
  ]
  return {
    code,
    name: country.name.common,
    adjective: additions.adjectives[code] ?? demonyms[0] ?? country.name.common,
    names: unique([
      ...names.filter((name) => name === country.name.common || !additions.notNames.includes(name)),
      ...(additions.names[code] ?? []),
    ]),
    demonyms: unique(demonyms.flatMap((demonym) => [demonym, demonym && plural(demonym)])),
    capitals: unique([
      ...country.capital.map((name) => name.replace(/ D\.C\.$/u, '')),
      ...(additions.capitals[code] ?? []),
    ]).filter((name) => name !== country.name.common),
  }
}

const countries = worldCountries
  .filter(
    ({ cca2, independent, unMember }) =>
      independent || unMember || additions.include.includes(cca2),
  )
  .map(countryOf)
  .sort((left, right) => (left.code < right.code ? -1 : 1))

const rows = countries.map((country) => `    ${JSON.stringify(country)}`).join(',\n')
writeFileSync(
  path.join(folder, 'countries.json'),
  `{
  "source": "https://github.com/mledoze/countries (npm world-countries 5.1.0), and country-additions.json",
  "license": "ODbL-1.0",
  "note": "The notice of the licence lies in countries.LICENSE.md.",
  "generatedBy": "npm run ts -- scripts/knowledge/countries.ts",
  "countries": [
${rows}
  ]
}
`,
)
