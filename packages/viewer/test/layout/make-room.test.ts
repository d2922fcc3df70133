import { makeRoom } from '../../src/layout/make-room'
import { placeNodes } from '../../src/layout/place-nodes'
import { layoutInput, overlaps } from './networks'

const input = layoutInput(60, 90, 6)
const places = placeNodes(input)
const at = (node: string) => places.get(node) ?? { x: 0, y: 0 }

describe('makeRoom', () => {
  test('leaves everything where it is without pins, or with pins of others', () => {
    expect(makeRoom(places, new Map(), input.sizes)).toBe(places)
    expect(makeRoom(places, new Map([['stranger', { x: 0, y: 0 }]]), input.sizes)).toEqual(places)
  })

  test('keeps a pin to the pixel, and lets nobody touch it', () => {
    const pins = new Map([
      ['n0', { x: at('n1').x + 3, y: at('n1').y + 2 }],
      ['n2', at('n3')],
    ])
    const room = makeRoom(places, pins, input.sizes)
    expect([...room.keys()]).toEqual([...places.keys()])
    for (const [node, point] of pins) expect(room.get(node)).toEqual(point)
    expect(overlaps(room, input.sizes)).toEqual([])
    expect(makeRoom(places, pins, input.sizes)).toEqual(room)
  })

  test('moves nobody who is not in the way', () => {
    const room = makeRoom(places, new Map([['n0', at('n1')]]), input.sizes)
    const moved = [...places].filter(([node, point]) => room.get(node) !== point)
    expect(moved.map(([node]) => node)).toEqual(['n0', 'n1'])
  })

  test('of two that are pinned to one spot, the later has it', () => {
    const pins = new Map([
      ['n0', at('n5')],
      ['n1', at('n5')],
    ])
    const room = makeRoom(places, pins, input.sizes)
    expect(room.get('n1')).toEqual(at('n5'))
    expect(room.get('n0')).not.toEqual(at('n5'))
    expect(overlaps(room, input.sizes)).toEqual([])
  })
})
