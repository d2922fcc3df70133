import { type Extraction, ValidationError } from '@newsgraph/graph'
import { createOntology, extractionSchema, validateExtraction } from '@newsgraph/graph/validation'
import fc from 'fast-check'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { entity, story } from '../story'

const ann = entity('Person', 'Ann Lee')
const bob = entity('Person', 'Bob Ray', { description: 'a baker' })
const oslo = entity('Place', 'Oslo', { subkind: 'city' })
const valid = story({
  text: 'Ann Lee met Bob Ray in Oslo. Bob Ray lives in Oslo.',
  entities: [ann, bob, oslo],
  statements: [
    { type: 'MET', sentence: 'Ann Lee met Bob Ray in Oslo.', from: ann, trigger: 'met', to: bob },
    {
      type: 'LIVES_IN',
      sentence: 'Bob Ray lives in Oslo.',
      from: bob,
      trigger: 'lives',
      to: oslo,
    },
  ],
})

it('gives back what is valid', () => {
  expect(validateExtraction(valid)).toBe(valid)
})

it('accepts every story of the right form, in any characters', () => {
  fc.assert(fc.property(arbitraryExtraction, (value) => validateExtraction(value) === value))
})

/** The valid extraction with one place changed. */
function change(path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(valid) as unknown as Record<string, unknown>
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce((place, key) => place[key] as Record<string, unknown>, copy)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

describe('names the place, what was expected and what came', () => {
  it.each<[string, (string | number)[], unknown]>([
    ['article: expected a value, got none', ['article'], undefined],
    ["article.id: expected 16 hexadecimal digits, got 'X'", ['article', 'id'], 'X'],
    ['article.colour: expected no property of this name', ['article', 'colour'], 'red'],
    ['entities: expected an array, got 3', ['entities'], 3],
    [
      "entities[0].kind: expected one of 'Person', 'Organization', 'Country', 'Place', 'Agreement', 'Event', got 'Robot'",
      ['entities', 0, 'kind'],
      'Robot',
    ],
    [
      "entities[0].id: expected an id like 'place:…', got 'person:ann-lee'",
      ['entities', 0, 'kind'],
      'Place',
    ],
    [
      "entities[0].id: expected an id like 'person:jane-doe', got 'ann'",
      ['entities', 0, 'id'],
      'ann',
    ],
    [
      "entities[1].id: expected each id once, got 'person:ann-lee' again",
      ['entities', 1, 'id'],
      'person:ann-lee',
    ],
    [
      "entities[2].subkind: expected a subkind of Place (region, city, facility, water), got 'planet'",
      ['entities', 2, 'subkind'],
      'planet',
    ],
    [
      "entities[0].subkind: expected a subkind of Person (it has none), got 'city'",
      ['entities', 0, 'subkind'],
      'city',
    ],
    [
      "entities[0].externalIds.Q 1: expected a scheme like 'iso3166-1', got 'Q 1'",
      ['entities', 0, 'externalIds'],
      { 'Q 1': 'x' },
    ],
    [
      "entities[0]: expected a mention of 'person:ann-lee', got none",
      ['mentions', 0, 'entity'],
      'person:bob-ray',
    ],
    ["mentions[0].entity: no entity 'person:eve'", ['mentions', 0, 'entity'], 'person:eve'],
    ['mentions[0]: expected a span that is not empty, got 7-7', ['mentions', 0, 'start'], 7],
    ['mentions[0]: expected a span in the text (0-51), got 0-52', ['mentions', 0, 'end'], 52],
    ['mentions[0].start: expected a number >= 0, got -1', ['mentions', 0, 'start'], -1],
    ['mentions[0].start: expected an integer, got 0.5', ['mentions', 0, 'start'], 0.5],
    ["statements[0].source: no entity 'person:eve'", ['statements', 0, 'source'], 'person:eve'],
    ["statements[0].target: no entity 'person:eve'", ['statements', 0, 'target'], 'person:eve'],
    [
      'statements[0].target: expected another entity than the source',
      ['statements', 0, 'target'],
      'person:ann-lee',
    ],
    [
      'statements[0]: expected ends that MET allows, got Person to Place',
      ['statements', 0, 'target'],
      'place:oslo',
    ],
    [
      "statements[0].type: expected one of 48 ('HOLDS_POSITION', 'MEMBER_OF', 'NATIONAL_OF', 'LIVES_IN', 'RELATIVE_OF', 'LOCATED_IN', …), got 'HUGGED'",
      ['statements', 0, 'type'],
      'HUGGED',
    ],
    ['statements[0].confidence: expected a number <= 1, got 2', ['statements', 0, 'confidence'], 2],
    [
      "statements[0].attribution.entity: no entity 'person:eve'",
      ['statements', 0, 'attribution'],
      { entity: 'person:eve', text: 'Eve' },
    ],
    [
      "statements[0].date.value: expected an ISO 8601 year, month or day, like '2018-12', got 'May'",
      ['statements', 0, 'date'],
      { value: 'May', text: 'May' },
    ],
    [
      'statements[0].details.title: expected no detail of this name on MET',
      ['statements', 0, 'details'],
      { title: 'x' },
    ],
    [
      'statements[0].evidence.trigger: expected a span in the sentence (0-28), got 37-42',
      ['statements', 0, 'evidence', 'trigger'],
      { start: 37, end: 42 },
    ],
    [
      'statements[0].evidence.sentence: expected a span in the text (0-51), got 0-99',
      ['statements', 0, 'evidence', 'sentence'],
      { start: 0, end: 99 },
    ],
    [
      `statements[0].evidence.article: expected the article's id '${valid.article.id}', got '0123456789abcdef'`,
      ['statements', 0, 'evidence', 'article'],
      '0123456789abcdef',
    ],
    [
      `statements[0].id: expected '${valid.statements[0]?.id}', got '0123456789abcdef'`,
      ['statements', 0, 'id'],
      '0123456789abcdef',
    ],
    [
      `statements[1].id: expected '${valid.statements[1]?.id}', got '${valid.statements[0]?.id}'`,
      ['statements', 1, 'id'],
      valid.statements[0]?.id,
    ],
    [
      `statements[2].id: expected each id once, got '${valid.statements[0]?.id}' again`,
      ['statements', 2],
      valid.statements[0],
    ],
  ])('%s', (message, path, value) => {
    const attempt = () => validateExtraction(change(path, value))
    expect(attempt).toThrow(new ValidationError('', message))
    expect(attempt).toThrow(ValidationError)
  })
})

it('knows the details that the relation type has', () => {
  const xland = entity('Country', 'Xland')
  const told = (details: Extraction['statements'][number]['details']) =>
    story({
      text: 'Ann Lee leads Xland.',
      entities: [ann, xland],
      statements: [{ type: 'HOLDS_POSITION', from: ann, trigger: 'leads', to: xland, details }],
    })
  expect(() => validateExtraction(told({ title: 'president', former: false }))).not.toThrow()
  expect(() => validateExtraction(told({ former: 'no' }))).toThrow(
    "statements[0].details.former: expected a boolean, got 'no'",
  )
})

it('reads under the ontology that it is given', () => {
  const robots = createOntology({
    name: 'robots',
    version: '1',
    entityKinds: [{ name: 'Robot', description: 'a machine', subkinds: [] }],
    eventClasses: [],
    relationTypes: [
      {
        name: 'BUILT',
        description: 'made it',
        ends: [{ source: ['Robot'], target: ['Robot'] }],
        symmetric: false,
      },
    ],
  })
  const robot = story({ text: 'R2 beeps.', entities: [entity('Robot', 'R2')] })
  expect(validateExtraction(robot, robots)).toBe(robot)
  expect(() => validateExtraction(robot)).toThrow('entities[0].kind')
  expect(() => validateExtraction(valid, robots)).toThrow("expected one of 'Robot', got 'Person'")
  expect(extractionSchema(robots).definitions.kindName).toEqual({ enum: ['Robot'] })
})
