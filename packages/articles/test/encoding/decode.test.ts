import iconv from 'iconv-lite'
import { decode } from '../../src/encoding/decode'

const STORY =
  'The minister’s visit to a café in Málaga ended on Thursday, and the two sides signed.'
const declared = (encoding: string) =>
  `<html><meta charset="${encoding}"><p>Łódź and the ministers</p>`

test.each<[string, string, Uint8Array]>([
  ['UTF-8', STORY, Buffer.from(STORY)],
  ['UTF-8 with a mark', STORY, Buffer.from(`\uFEFF${STORY}`)],
  ['UTF-16LE with a mark', STORY, iconv.encode(STORY, 'utf-16le', { addBOM: true })],
  ['UTF-16BE with a mark', STORY, iconv.encode(STORY, 'utf-16be', { addBOM: true })],
  ['UTF-16LE without a mark', STORY, iconv.encode(STORY, 'utf-16le')],
  ['UTF-16BE without a mark', STORY, iconv.encode(STORY, 'utf-16be')],
  ['Windows-1252, undeclared', STORY, iconv.encode(STORY, 'windows-1252')],
  [
    'a declared encoding',
    declared('windows-1250'),
    iconv.encode(declared('windows-1250'), 'windows-1250'),
  ],
  [
    'a declaration that is no longer true',
    declared('iso-8859-1'),
    Buffer.from(declared('iso-8859-1')),
  ],
  ['an unknown declaration', declared('klingon'), Buffer.from(declared('klingon'))],
  [
    'Latin-1, which means Windows-1252',
    '<?xml version="1.0" encoding="ISO-8859-1"?>“Yes”',
    iconv.encode('<?xml version="1.0" encoding="ISO-8859-1"?>“Yes”', 'windows-1252'),
  ],
  ['Windows and old Mac line ends', 'a\nb\n\nc', Buffer.from('a\r\nb\r\rc')],
])('%s', async (_, text, bytes) => {
  expect(await decode(bytes)).toBe(text)
})
