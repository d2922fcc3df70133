import { ValidationError } from '@newsgraph/graph'
import { compileFrames, headKey } from '../../src/relate/compile-frames'
import type { Frame, FrameFile } from '../../src/relate/frame'

const frame = (id: string, head: Frame['head']): Frame => ({
  id,
  head,
  type: 'MET',
  source: { roles: ['subject'] },
  examples: [],
})
const file = (...frames: readonly Frame[]): FrameFile => ({
  theme: 'Talks',
  source: 'Written for this test.',
  license: 'MIT',
  frames,
})

const meet = frame('meet', { lemmas: ['meet', 'see'], pos: 'VERB' })
const sit = frame('sit', { lemmas: ['sit'], pos: 'VERB', particle: 'down' })
const greet = frame('greet', { lemmas: ['greet', 'meet'], pos: 'VERB' })

describe('compileFrames', () => {
  it('finds frames by lemma, part of speech and particle, in the files’ order', () => {
    const index = compileFrames([file(meet, sit), file(greet)])
    expect(index.get(headKey('VERB', 'meet'))).toEqual([meet, greet])
    expect(index.get(headKey('VERB', 'see'))).toEqual([meet])
    expect(index.get(headKey('VERB', 'sit', 'down'))).toEqual([sit])
    expect(index.get(headKey('VERB', 'sit'))).toBeUndefined()
    expect(index.get(headKey('NOUN', 'meet'))).toBeUndefined()
  })

  it('refuses two frames of one id', () => {
    expect(() => compileFrames([file(meet), file(meet)])).toThrow(ValidationError)
    expect(() => compileFrames([file(meet, meet)])).toThrow('frames.meet')
  })
})
