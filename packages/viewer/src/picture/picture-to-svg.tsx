import { xmlText } from '@newsgraph/graph/formats'
import { render } from 'preact'
import { createMeasure } from '../drawing/measure-words'
import type { Picture } from '../drawing/picture'
import type { Caption } from './caption'
import { embedFonts } from './font-faces'
import { PictureSheet } from './picture-sheet'

/** A picture with its caption as the text of one SVG file, which needs nothing else. */
export async function pictureToSvg(picture: Picture, caption: Caption): Promise<string> {
  const words = picture.words.map((word) => ({ ...word, text: xmlText(word.text) }))
  const said = { ...caption, title: xmlText(caption.title), source: xmlText(caption.source) }
  const fontFaces = await embedFonts(
    [said.title, said.source, ...words.map(({ text }) => text)].join(' '),
  )
  const frame = document.createElement('div')
  const { measure } = createMeasure()
  render(
    <PictureSheet
      picture={{ ...picture, words }}
      caption={said}
      measure={measure}
      fontFaces={fontFaces}
    />,
    frame,
  )
  const [sheet] = frame.children
  const text = sheet === undefined ? '' : new XMLSerializer().serializeToString(sheet)
  render(null, frame)
  return text
}
