import data from '../../knowledge/seats.json'
import { nameKey } from './name-key'

const keyed = (record: Readonly<Record<string, string>>) =>
  new Map(Object.entries(record).map(([name, value]) => [nameKey(name), value]))

const countries = keyed(data.countries)
const bodies = keyed(data.bodies)

/** Code of the country whose government sits there: "the Kremlin". */
export function countryOfSeat(text: string): string | undefined {
  return countries.get(nameKey(text))
}

/** Name of the body that sits there: "Foggy Bottom". */
export function bodyOfSeat(text: string): string | undefined {
  return bodies.get(nameKey(text))
}
