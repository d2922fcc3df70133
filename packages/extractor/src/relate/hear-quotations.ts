import type { Quotation } from '../document'
import { holdsSentence } from '../quote/is-within'
import type { Scene } from './scene'
import { asSpeaker, type Speaker } from './speaker'

/** Adds to each scene which of its tokens somebody is quoted with, and who. */
export function hearQuotations(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
): readonly Scene[] {
  const heard = quotations.flatMap((quotation) => {
    const speaker = speakerOf(scenes, quotation)
    return speaker === undefined ? [] : [{ ...quotation, speaker }]
  })
  return scenes.map((scene) => ({
    ...scene,
    quoted: heard
      .filter((quotation) => holdsSentence(quotation, scene.sentence))
      .map(({ first, last, speaker }) => ({
        first: first.sentence === scene.sentence ? first.token : -1,
        last: last.sentence === scene.sentence ? last.token : scene.tree.size,
        speaker,
      })),
  }))
}

function speakerOf(scenes: readonly Scene[], { speaker }: Quotation): Speaker | undefined {
  const scene = speaker === undefined ? undefined : scenes[speaker.sentence]
  return scene === undefined || speaker === undefined
    ? undefined
    : asSpeaker(scene, [speaker.token])
}
