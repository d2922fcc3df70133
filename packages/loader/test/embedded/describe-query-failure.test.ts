import { describeQueryFailure } from '../../src/embedded/describe-query-failure'

const failure = (message: string, rest = {}) => ({ message, planned: true, ...rest })

it('says in one line what is wrong, where, and what may be meant', () => {
  const message =
    "Query error: GRAFEO-Q002: semantic error: Undefined variable 'm'\n   |\n  help: Did you mean 'n'?"
  expect(
    describeQueryFailure(failure(message), "MATCH (n {name: 'm'}) // m\nRETURN n.m, m"),
  ).toMatchObject({
    message: "undefined variable 'm'",
    hint: "did you mean 'n'?",
    position: { line: 2, column: 13 },
  })
})

it('counts lines from the query and columns in UTF-16 units', () => {
  const message =
    'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:3:6\n   |'
  expect(describeQueryFailure(failure(message), 'MATCH (n)\n🦊🦊🦊(x')).toMatchObject({
    message: "expected ')'",
    position: { line: 2, column: 9 },
  })
  expect(describeQueryFailure(failure(message, { planned: false }), '\n\n(🦊')).toMatchObject({
    position: { line: 3 },
  })
})
