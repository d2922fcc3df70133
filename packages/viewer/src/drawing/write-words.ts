import { fontOf, HALO, PLATE, type Word } from './word'

/** Writes words on a canvas, in their order. */
export function writeWords(
  context: CanvasRenderingContext2D,
  words: readonly Word[],
  background: string,
): void {
  context.lineWidth = HALO
  context.lineJoin = 'round'
  context.strokeStyle = background
  for (const word of words) {
    context.font = fontOf(word.type)
    if (word.ground === 'halo') writeWithHalo(context, word)
    else writeOnPlate(context, word, background)
  }
}

function writeWithHalo(context: CanvasRenderingContext2D, { text, x, y, color }: Word): void {
  context.fillStyle = color
  context.strokeText(text, x, y)
  context.fillText(text, x, y)
}

function writeOnPlate(
  context: CanvasRenderingContext2D,
  { text, x, y, width, slope, color, type }: Word,
  background: string,
): void {
  context.save()
  context.translate(x, y)
  context.rotate(slope)
  context.fillStyle = background
  context.fillRect(-width / 2 - PLATE, -type.size / 2, width + 2 * PLATE, type.size)
  context.fillStyle = color
  context.fillText(text, -width / 2, type.size / 3)
  context.restore()
}
