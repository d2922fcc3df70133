import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answerQuestions } from '../scripts/generate/answer-questions'

const root = path.join(__dirname, '..')

test('the questions about the examples are answered as their page says', () => {
  const { file, text } = answerQuestions(root)
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text)
}, 120_000)
