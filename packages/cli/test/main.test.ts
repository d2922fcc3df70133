import { runCommand } from './run-command'

const COMMANDS = ['read', 'view', 'query', 'export', 'import', 'explain', 'extract', 'status']

test('help names every command and the exit codes, on stdout', async () => {
  const { code, stdout, stderr } = await runCommand(['--help'])
  expect(code).toBe(0)
  expect(stderr).toBe('')
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  expect(stdout).toContain('Exit codes:')
})

test.each(COMMANDS)('%s --help has examples', async (command) => {
  const { code, stdout } = await runCommand([command, '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`Examples:\n(.*\n)*  (.*\\| )?newsgraph ${command} `))
})

test.each([
  [['raed'], "newsgraph: unknown command 'raed'; did you mean read?\n"],
  [
    ['read', '--publishd', 'x'],
    "newsgraph: unknown option '--publishd'; did you mean --published?\n",
  ],
  [['status', '--frobnicate'], "newsgraph: unknown option '--frobnicate'; see --help\n"],
  [['view', '--port', 'x'], /^newsgraph: .*--port.*Expected a whole number.*\n$/],
  [
    ['export', '--format', 'docx'],
    /^newsgraph: .*'docx' is invalid.*Allowed choices are html, json.*\n$/,
  ],
  [['export', '--format', 'csv'], /^newsgraph: expected a file for csv.*\n$/],
  [['query', '--param', 'x', 'RETURN 1'], /^newsgraph: expected --param name=value, got 'x'.*\n$/],
  [['query', '--question', 'nope'], /^newsgraph: no saved question 'nope'.*\n$/],
  [['query', '--question', 'what-is-said-of'], /^newsgraph: .* needs a value for 'name'.*\n$/],
  [['query', '--question', 'positions', '--param', 'x=1'], /has no parameter 'x'; it has limit\n$/],
  [['query'], /^newsgraph: expected a query in Cypher.*\n$/],
  [['explain', 'story.txt', '--text', 'x'], /^newsgraph: expected a file or --text, got both\n$/],
  [['extract', '--published', 'someday', '-'], /^newsgraph: expected a date like 2023-03-02.*\n$/],
  [
    ['extract', 'x.txt', '--input', 'jsonl'],
    /^newsgraph: expected no paths with --input jsonl.*\n$/,
  ],
] as const)('wrong usage: %j', async (args, message) => {
  const { code, stdout, stderr } = await runCommand(args)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  if (typeof message === 'string') expect(stderr).toBe(message)
  else expect(stderr).toMatch(message)
})

test('without a command, help on stderr', async () => {
  const { code, stdout, stderr } = await runCommand([])
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('Usage: newsgraph')
})

test('a command that is stopped', async () => {
  const signal = AbortSignal.abort()
  const { code } = await runCommand(['extract', '-'], { signal, stdin: 'A story.' })
  expect(code).toBe(130)
})

test('colour only in a terminal that wants it', async () => {
  const args = ['extract', 'no-such-file.txt']
  const escapeCode = '\u001b['
  expect((await runCommand(args)).stderr).not.toContain(escapeCode)
  expect((await runCommand(args, { columns: 80 })).stderr).toContain(escapeCode)
  expect((await runCommand(args, { columns: 80, env: { NO_COLOR: '1' } })).stderr).not.toContain(
    escapeCode,
  )
})
