import type { Extraction } from '@newsgraph/graph'
import { entity, story } from '../../../graph/test/story'

const PEOPLE = Array.from({ length: 40 }, (_, index) => entity('Person', `Person Number${index}`))

/** Stories of two people each, who are in many of them; the same every time. */
export function manyStories(count: number): Extraction[] {
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [PEOPLE[index % 40], PEOPLE[(index * 7 + 1) % 40]]
    if (one === undefined || other === undefined || one === other)
      throw new RangeError('two people')
    return story({
      text: `${one.name} met ${other.name} for time ${index}.`,
      article: { publishedAt: `20${10 + (index % 10)}-01-01` },
      entities: [one, other],
      statements: [{ type: 'MET', from: one, trigger: 'met', to: other }],
    })
  })
}
