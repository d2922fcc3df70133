import { parseQuestion, ValidationError } from '@newsgraph/graph'

const head = '// title: Who?\n// description: All of them.\n'

it('reads title, description, parameters and Cypher', () => {
  const text =
    '// title: Who met whom?\r\n// description: Meetings: all of them.\r\n' +
    '// parameter: name (string)\r\n// parameter: stance (string, default not sure)\r\n' +
    '// parameter: limit (number, default 20)\r\n// parameter: past (boolean, default false)\r\n' +
    'MATCH (n {name: $name, stance: $stance, past: $past})\r\n// not a head\r\nRETURN n LIMIT $limit\r\n'
  expect(parseQuestion(text)).toEqual({
    title: 'Who met whom?',
    description: 'Meetings: all of them.',
    parameters: [
      { name: 'name', type: 'string' },
      { name: 'stance', type: 'string', default: 'not sure' },
      { name: 'limit', type: 'number', default: 20 },
      { name: 'past', type: 'boolean', default: false },
    ],
    cypher:
      'MATCH (n {name: $name, stance: $stance, past: $past})\n// not a head\nRETURN n LIMIT $limit',
  })
})

it.each<[string, string]>([
  ["expected one '// title: …', got 0", 'RETURN 1'],
  ["expected one '// title: …', got 2", `// title: A\n${head}RETURN 1`],
  ["expected one '// description: …', got 0", '// title: Who?\nRETURN 1'],
  ['expected Cypher after the comments, got none', head],
  [
    "line 1: expected '// title: …', '// description: …' or '// parameter: …', got '// author: me'",
    '// author: me\nRETURN 1',
  ],
  [
    "line 1: expected '// title: …', '// description: …' or '// parameter: …', got '// hello'",
    '// hello\nRETURN 1',
  ],
  [
    "line 3: expected a parameter like 'limit (number, default 20)', got 'limit'",
    `${head}// parameter: limit\nRETURN 1`,
  ],
  [
    "line 3: expected a parameter like 'limit (number, default 20)', got 'day (date)'",
    `${head}// parameter: day (date)\nRETURN $day`,
  ],
  [
    "line 3: expected a number as default, got 'ten'",
    `${head}// parameter: n (number, default ten)\nRETURN $n`,
  ],
  [
    "line 3: expected a boolean as default, got 'yes'",
    `${head}// parameter: b (boolean, default yes)\nRETURN $b`,
  ],
  ["expected each parameter once and in use, got 'n'", `${head}// parameter: n (number)\nRETURN 1`],
  [
    "expected each parameter once and in use, got 'n'",
    `${head}// parameter: n (number)\n// parameter: n (string)\nRETURN $n`,
  ],
  ["expected '// parameter: n (…)' for $n", `${head}RETURN $n`],
])('%s', (message, text) => {
  expect(() => parseQuestion(text)).toThrow(new ValidationError('', message))
})
