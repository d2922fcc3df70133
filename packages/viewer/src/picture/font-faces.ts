import extended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import basic from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/** Letters of `inter-latin-ext`: those of Central Europe, Turkey, Vietnam. */
const EXTENDED = /[\u0100-\u02ff\u1e00-\u1eff]/

/** CSS with the typeface that these words take, so that they look the same wherever the picture goes. */
export async function embedFonts(words: string): Promise<string> {
  const files = EXTENDED.test(words) ? [basic, extended] : [basic]
  const faces = await Promise.all(files.map(faceOf))
  return faces.join('')
}

async function faceOf(file: string, index: number): Promise<string> {
  const font = await (await fetch(file)).blob()
  const range = index === 0 ? '' : 'unicode-range:U+0100-02FF,U+1E00-1EFF;'
  return `@font-face{font-family:"Inter Variable";font-weight:100 900;${range}src:url(${await dataAddress(font)}) format("woff2")}`
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('expected a font that can be read'))
    reader.readAsDataURL(content)
  })
}
