import { boxAround, createBox, createBoxIndex } from '../../src/drawing/boxes'
import { curveOf } from '../../src/drawing/line-curve'
import { placeWords, type Words } from '../../src/drawing/place-words'

const end = (x: number, y: number) => ({ x, y, radius: 10 })
const words = (key: string, curve = curveOf(end(0, 0), end(300, 0), 0), width = 60): Words => ({
  key,
  curve,
  width,
  height: 12,
})

describe('placeWords', () => {
  test('stands in the middle of its line', () => {
    expect(placeWords([words('met')], createBoxIndex()).get('met')).toEqual({
      x: 150,
      y: 0,
      slope: 0,
    })
  })

  test('moves along the line to where it covers nothing', () => {
    const taken = createBoxIndex([boxAround({ x: 150, y: 0 }, 5)])
    const { x = 0, y } = placeWords([words('met')], taken).get('met') ?? {}
    expect(Math.abs(x - 150)).toBeGreaterThan(35)
    expect(y).toBe(0)
  })

  test('is left out where the line is too short, or full', () => {
    const short = curveOf(end(0, 0), end(90, 0), 0)
    const full = createBoxIndex([createBox(-500, -500, 1000, 1000)])
    expect(placeWords([words('met', short)], createBoxIndex()).size).toBe(0)
    expect(placeWords([words('met')], full).size).toBe(0)
  })

  test('two words on one line keep apart, or one of them is left out', () => {
    const long = curveOf(end(0, 0), end(900, 0), 0)
    const placed = [...placeWords([words('a', long), words('b', long)], createBoxIndex()).values()]
    expect(placed).toHaveLength(2)
    expect(Math.abs((placed[0]?.x ?? 0) - (placed[1]?.x ?? 0))).toBeGreaterThanOrEqual(60)
  })

  test('is never upside down', () => {
    const back = curveOf(end(300, 200), end(0, 0), 15)
    const { slope = 9 } = placeWords([words('met', back)], createBoxIndex()).get('met') ?? {}
    expect(Math.abs(slope)).toBeLessThanOrEqual(Math.PI / 2)
  })
})
