import data from '../../knowledge/cities.json'
import { nameKey } from './name-key'

const cities = new Set(data.names.map(nameKey))

/** Whether a large city is called so. */
export function isCity(text: string): boolean {
  return cities.has(nameKey(text))
}
