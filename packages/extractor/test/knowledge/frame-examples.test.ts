import { FRAME_FILES } from '../../src/relate/built-in-frames'
import { extractText, tripleOf } from '../extract-text'

describe.each(FRAME_FILES.map((file) => [file.theme, file] as const))('%s', (_, { frames }) => {
  const examples = frames.flatMap(({ id, type, examples: rows }) =>
    rows.map(({ text, source, target }) => [id, text, `${source} ${type} ${target}`] as const),
  )

  test.each(examples)('%s: "%s"', async (frame, text, expected) => {
    const extraction = await extractText(text)
    const made = extraction.statements.filter((statement) => statement.frame === frame)
    expect(made.map((statement) => tripleOf(extraction, statement))).toContain(expected)
  })
})
