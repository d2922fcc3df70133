import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { builtInOntology as ontology, RELATION_TYPES } from '@newsgraph/graph'
import { Ajv } from 'ajv'
import nlp from 'compromise'
import schema from '../../knowledge/frames.schema.json'
import lemmas from '../../knowledge/lemmas.json'
import { lemmatize } from '../../src/annotate/lemmatize'
import { FRAME_FILES } from '../../src/relate/built-in-frames'
import type { Frame, FrameEnd, FrameExample } from '../../src/relate/frame'

const frames = FRAME_FILES.flatMap((file) => file.frames)
const ofType = (type: string) => frames.filter((frame) => frame.type === type)

test.each(FRAME_FILES.map((file) => [file.theme, file] as const))(
  'the frames of "%s" fit their schema',
  (_, file) => {
    const validate = new Ajv({ strictRequired: false }).compile(schema)
    validate(file)
    expect(validate.errors).toBeNull()
  },
)

test('all files of frames are read', () => {
  const folder = path.join(__dirname, '../../knowledge/frames')
  const files = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
  )
  const themes = (rows: readonly { readonly theme: string }[]) =>
    rows.map(({ theme }) => theme).sort()
  expect(themes(FRAME_FILES)).toEqual(themes(files))
})

test('ids are unique', () => {
  const ids = frames.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('relation types, details and kinds are those of the ontology', () => {
  const kindsOf = (end: FrameEnd | undefined) => [
    ...(end?.kinds ?? []),
    ...(end?.roles ?? []).flatMap((role) => (typeof role === 'string' ? [] : role.kinds)),
  ]
  const wrong = frames.filter((frame) => {
    const type = ontology.relation(frame.type)
    const isKnown = (name: string) => type?.details?.[name] !== undefined
    return (
      !Object.keys(frame.details ?? {}).every(isKnown) ||
      !kindsOf(frame.source).every((kind) => type?.ends.some((row) => row.source.includes(kind))) ||
      !kindsOf(frame.target).every((kind) => type?.ends.some((row) => row.target.includes(kind)))
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

describe.each(RELATION_TYPES)('%s', (type) => {
  test('is said by three words or more', () => {
    const words = ofType(type).flatMap((frame) => frame.examples.flatMap(wordsThatSay(frame)))
    expect(new Set(words).size).toBeGreaterThanOrEqual(3)
  })

  test('is said in the passive where there is one', () => {
    const isActive = ofType(type).some(
      ({ head, needs, source, target }) =>
        head.pos === 'VERB' &&
        needs === undefined &&
        source.roles.includes('subject') &&
        target?.roles.includes('object'),
    )
    expect(!isActive || ofType(type).some((frame) => frame.examples.some(isPassive))).toBe(true)
  })
})

/** The frame's words that an example holds. */
function wordsThatSay({ head }: Frame): (example: FrameExample) => readonly string[] {
  return ({ text }) => {
    const found = text.match(/[\p{L}-]+/gu)?.map((word) => lemmatize(word, head.pos)) ?? []
    return head.lemmas.filter((lemma) => found.includes(lemma))
  }
}

/** Who bears it stands before who does it, or alone. */
function isPassive({ text, source, target }: FrameExample): boolean {
  return /\b(?:was|were|is|are|been) \w+/u.test(text) && text.indexOf(target) < text.indexOf(source)
}

describe('the words of frames are the lemmas of their forms', () => {
  const model = nlp.model()
  const { two } = nlp.methods() as {
    two: {
      transform: { verb: Conjugator; noun: { toPlural(noun: string, model: object): string } }
    }
  }
  const verbs = wordsOf('VERB').filter((verb) => !(verb in lemmas.irregularVerbs))

  test.each(verbs)('to %s', (verb) => {
    const { PastTense, PresentTense, Gerund } = two.transform.verb.conjugate(verb, model)
    const forms = [verb, PastTense, PresentTense, Gerund]
    expect(forms.map((form) => lemmatize(form, 'VERB'))).toEqual(forms.map(() => verb))
  })

  test.each(wordsOf('NOUN'))('a %s', (noun) => {
    const plural = noun.endsWith('s') ? noun : two.transform.noun.toPlural(noun, model)
    expect([noun, plural].map((form) => lemmatize(form, 'NOUN'))).toEqual([noun, noun])
  })
})

interface Conjugator {
  conjugate(
    verb: string,
    model: object,
  ): { readonly PastTense: string; readonly PresentTense: string; readonly Gerund: string }
}

function wordsOf(pos: string): readonly string[] {
  return [...new Set(frames.flatMap(({ head }) => (head.pos === pos ? head.lemmas : [])))]
}
