import { detectFormat } from '../../src/formats/detect-format'

test.each([
  ['<!DOCTYPE html><p>a', 'a.txt', 'HTML'],
  ['<!-- saved -->\n<html>', '-', 'HTML'],
  ['<?xml version="1.0"?><html xmlns="x">', '-', 'HTML'],
  [`${'<!-- a -->'.repeat(300)}<p>a`, '-', 'plain text'],
  ['<p>a', 'a.HTM', 'HTML'],
  ['<p>a', 'a.txt', 'plain text'],
  ['# a', 'a.md', 'Markdown'],
  ['# a', '-', 'plain text'],
  ['---\ntitle: a\n---\nb', '-', 'Markdown'],
  ['---\nA rule, no keys\n---\nb', '-', 'plain text'],
])('%j in %s is %s', (text, name, format) => {
  expect(detectFormat(text, name)).toBe(format)
})
