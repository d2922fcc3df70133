import { runCommand } from '../run-command'

const text =
  'Antony Blinken met Sergey Lavrov in New Delhi on Thursday. He did not call him.\n\nCopyright 2023 Example Media. All rights reserved.'
const args = ['explain', '--text', text, '--published', '2023-03-02']

test('every layer of each sentence', async () => {
  const { code, stdout, stderr } = await runCommand(args)
  expect([code, stderr]).toEqual([0, ''])
  const [first = '', second = ''] = stdout.split('\nHe did not call him.\n')
  expect(first).toMatch(/met +2 +VERB +root +meet +Verb PastTense/)
  expect(first).toMatch(/├─ Antony +0 +PROPN +nsubj/)
  expect(first).toMatch(/Names that the model sees\n(.*\n)* {2}Sergey Lavrov +PER +[01]\.\d\d\n/)
  expect(first).toMatch(/Names as the story decides\n(.*\n)* {2}New Delhi +Place\n/)
  expect(first).toMatch(
    /Mentions\n(.*\n)* {2}Antony Blinken +name +Antony Blinken \(person:antony-blinken\)\n/,
  )
  expect(first).toMatch(/Dates\n {2}on Thursday +2023-03-02\n/)
  expect(first).toMatch(/Frames that fired\n {2}met +MET +meet\n/)
  expect(first).toMatch(
    /Statements\n {2}Antony Blinken —MET→ Sergey Lavrov +asserted, 2023-03-02 \(/,
  )
  expect(second).toMatch(/Frames that did not\n(.*\n)* {2}call +SPOKE_WITH +\S+ +\w+/)
  expect(second).toMatch(/Not read as prose\n {2}boilerplate +Copyright 2023/)
})

test.each(['2', 'did NOT call'])('one sentence: %s', async (which) => {
  const { stdout } = await runCommand([...args, '--sentence', which])
  expect(stdout).toMatch(/^He did not call him\.\nsentence 2 of 2/)
  expect(stdout).not.toContain('Not read as prose')
})

test('a sentence that is not there', async () => {
  const { code, stderr } = await runCommand([...args, '--sentence', '9'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^newsgraph: no sentence '9' in the story; it has 2.*\n$/)
})

test('as JSON', async () => {
  const { stdout } = await runCommand([...args, '--json', '--sentence', '1'])
  const { sentences } = JSON.parse(stdout)
  expect(sentences).toHaveLength(1)
  expect(sentences[0].tokens[2]).toMatchObject({ text: 'met', lemma: 'meet' })
})

test('no escape sequence of a story reaches the terminal', async () => {
  const hostile = 'Ann Lee \u001b[31mmet Bo Ray\u0007 in Paris.'
  const { stdout } = await runCommand(['explain', '--text', hostile])
  expect(stdout).toContain('Ann Lee')
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
})
