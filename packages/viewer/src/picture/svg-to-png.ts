/** Pixels that browsers make a canvas of, and some fewer than they might. */
const MOST = 16_000

/**
 * Paints an SVG at a scale, or as close to it as the browser can.
 *
 * @throws Error where the browser cannot paint it
 */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const able = Math.min(scale, MOST / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * able)
    canvas.height = Math.round(image.height * able)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await toBlob(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error('expected a picture of a size that the browser can paint'))
      else resolve(blob)
    }, 'image/png')
  })
}
