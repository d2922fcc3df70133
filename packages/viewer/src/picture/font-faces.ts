/**
 * CSS with those of the page's typefaces that these words take, each with its file in it, so that the words look the same
 * wherever they go.
 */
export async function embedFonts(words: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter((face) => lettersOf(face).test(words))
      .map((face) => embedFont(face, sheet.href ?? location.href)),
  )
  return (await Promise.all(faces)).join('')
}

/** Matches where there is a letter of the face's `unicode-range`, as in `U+0100-02BA, U+2020`. */
function lettersOf({ style }: CSSFontFaceRule): RegExp {
  const ranges = [
    ...style.getPropertyValue('unicode-range').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi),
  ].map(([, first, last]) => `\\u{${first}}-\\u{${last ?? first}}`)
  return ranges.length === 0 ? /./ : new RegExp(`[${ranges.join('')}]`, 'u')
}

async function embedFont({ cssText }: CSSFontFaceRule, base: string): Promise<string> {
  const [, file = ''] = /url\(["']?([^"')]+)["']?\)/.exec(cssText) ?? []
  const font = await (await fetch(new URL(file, base))).blob()
  return cssText.replace(file, await dataAddress(font))
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('expected a font that can be read'))
    reader.readAsDataURL(content)
  })
}
