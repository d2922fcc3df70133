import { type MergeCandidate, proposeMerges } from '@newsgraph/graph'

function candidates(kind: string, ...names: string[]): MergeCandidate[] {
  return names.map((name, index) => ({
    id: `${kind}:${name}`,
    kind,
    name,
    aliases: [],
    mentions: 10 - index,
  }))
}

const reasonsOf = (found: readonly MergeCandidate[]) =>
  proposeMerges(found).flatMap(({ reasons }) => reasons)

describe('people', () => {
  test.each([
    ['John Smith', 'J. Smith', /same surname, and J\. can be John/],
    ['John Smith', 'Smith', /same surname, and one has no given name/],
    ['George Bush', 'George W. Bush', /one leaves out W\./],
    ['John F. Kennedy', 'John Fitzgerald Kennedy', /F. can be Fitzgerald/],
    ['Bill Clinton', 'William Clinton', /Bill is short for William/],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', /Zelensky and Zelenskyy are spelled alike/],
    ['Sergey Lavrov', 'Sergei Lavrov', /Sergey and Sergei are spelled alike/],
    ['José Müller', 'Jose Muller', /the same name/],
    ['Ursula von der Leyen', 'von der Leyen', /no given name/],
    ['Martin King', 'Martin King Jr.', /leaves out Jr/],
  ])('%s may be %s', (one, other, reason) => {
    const [proposal, ...more] = proposeMerges(candidates('Person', one, other))
    expect(more).toEqual([])
    expect(proposal?.reasons.join()).toMatch(reason)
    expect(proposal?.score).toBeGreaterThanOrEqual(0.2)
    expect(proposal?.score).toBeLessThan(1)
  })

  test.each([
    ['George W. Bush', 'George H. W. Bush'],
    ['John Smith', 'Mary Smith'],
    ['Smith', 'Smith'],
    ['Maria Lopez', 'Mario Lopez'],
    ['Ivan Petrov', 'Ivana Petrov'],
    ['Ivan Petrov', 'Ivan Petrova'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['J. Smith', 'M. Smith'],
    ['J. Smith', 'John Brown'],
    ['Donald Trump Jr.', 'Donald Trump III'],
    ['', 'John Smith'],
  ])('%p is not %p', (one, other) => {
    expect(proposeMerges(candidates('Person', one, other))).toEqual([])
  })

  test('whose name several may have are proposed more cautiously, and not at all for many', () => {
    const [alone] = proposeMerges(candidates('Person', 'John Smith', 'J. Smith'))
    const [shared] = proposeMerges(candidates('Person', 'John Smith', 'James Smith', 'J. Smith'))
    expect(shared?.score).toBeLessThan(alone?.score ?? 0)
    const names = ['John', 'James', 'Jane', 'Josh'].map((given) => `${given} Smith`)
    expect(proposeMerges(candidates('Person', ...names, 'J. Smith', 'Smith'))).toEqual([])
  })
})

describe('everything else', () => {
  test.each([
    ['NATO', 'North Atlantic Treaty Organization', /NATO can be the other’s initials/],
    ['F.B.I.', 'Federal Bureau of Investigation', /F\.B\.I\. can be the other’s initials/],
    ['Apple', 'Apple Inc.', /legal form/],
    ['The Boeing Co.', 'Boeing', /legal form/],
    ['Société Générale S.A.', 'Societe Generale', /legal form/],
    ['Ministry of Defence', 'Ministry of Defense', /“defence” and “defense” are spelled alike/],
  ])('%s may be %s', (one, other, reason) => {
    expect(reasonsOf(candidates('Organization', one, other)).join()).toMatch(reason)
  })

  test.each([
    ['North Korea', 'South Korea'],
    ['Austria', 'Australia'],
    ['Gambia', 'Zambia'],
    ['Northeastern University', 'Northwestern University'],
    ['G7', 'G20'],
    ['2018 Winter Games', '2022 Winter Games'],
    ['Bank of America', 'Bank of Armenia'],
  ])('%s is not %s', (one, other) => {
    expect(reasonsOf(candidates('Organization', one, other))).toEqual([])
  })

  test('may be known by another name', () => {
    const [agency, fbi] = candidates('Organization', 'Federal Bureau of Investigation', 'F.B.I.')
    const known = [
      { ...agency, name: 'The Agency', aliases: ['Federal Bureau of Investigation'] },
      fbi,
    ]
    expect(reasonsOf(known as MergeCandidate[]).join()).toMatch(
      /^by another name: F\.B\.I\. can be/,
    )
  })

  test('is told apart by ids of one scheme', () => {
    const [one, other] = candidates('Country', 'Congo', 'The Congo') as [
      MergeCandidate,
      MergeCandidate,
    ]
    const withIds = (a: string, b: string) =>
      proposeMerges([
        { ...one, externalIds: [a] },
        { ...other, externalIds: [b] },
      ])
    expect(withIds('iso:CD', 'iso:CG')).toEqual([])
    expect(withIds('iso:CD', 'iso:CD')).toHaveLength(1)
    expect(withIds('iso:CD', 'wikidata:Q971')).toHaveLength(1)
  })
})

test('only those of one kind may be one', () => {
  const mixed = [...candidates('Person', 'Apple'), ...candidates('Organization', 'Apple')]
  expect(proposeMerges(mixed)).toEqual([])
})

test('the vaguer name goes into the other, else who is mentioned less', () => {
  const direction = (...names: string[]) =>
    proposeMerges(candidates('Person', ...names)).map(({ entity, other }) => [entity, other])
  expect(direction('Smith', 'John Smith')).toEqual([['Person:Smith', 'Person:John Smith']])
  expect(direction('Sergei Lavrov', 'Sergey Lavrov')).toEqual([
    ['Person:Sergey Lavrov', 'Person:Sergei Lavrov'],
  ])
})

test('the likeliest come first, whatever the order they are given in', () => {
  const all = candidates('Person', 'John Smith', 'J. Smith', 'Ann Lee', 'Anne-Ann Lee', 'Lee')
  const proposals = proposeMerges(all)
  expect(proposals.length).toBeGreaterThan(1)
  expect(proposals.map(({ score }) => -score)).toEqual(
    proposals.map(({ score }) => -score).sort((a, b) => a - b),
  )
  expect(proposeMerges([...all].reverse())).toEqual(proposals)
})

test('pairs that are known to be two are not proposed', () => {
  const apart = (one: string, other: string) =>
    [one, other].sort().join() === 'Person:J. Smith,Person:John Smith'
  expect(proposeMerges(candidates('Person', 'John Smith', 'J. Smith'), apart)).toEqual([])
})
