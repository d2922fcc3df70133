import { TREE_KEYS, type TreePlace, type TreeStep } from '../../../src/panels/stage/tree-keys'

const ann: TreePlace = { entity: 'ann' }
const met: TreePlace = { entity: 'ann', line: 'met', neighbour: 'bo' }
const bo: TreePlace = { entity: 'bo' }
const places = [ann, met, bo]

test.each<[string, TreePlace, TreeStep]>([
  ['ArrowDown', ann, { to: met }],
  ['ArrowDown', bo, { to: undefined }],
  ['ArrowUp', bo, { to: met }],
  ['ArrowUp', ann, { to: undefined }],
  ['Home', bo, { to: ann }],
  ['End', ann, { to: bo }],
  ['ArrowRight', ann, { to: met }],
  ['ArrowRight', met, { to: bo }],
  ['ArrowRight', bo, { open: 'bo' }],
  ['ArrowLeft', met, { to: ann }],
  ['ArrowLeft', ann, { close: 'ann' }],
  ['ArrowLeft', bo, {}],
  ['Enter', met, { select: met }],
  [' ', bo, { select: bo }],
])('%s at %j', (key, here, step) => {
  const isOpen = (entity: string) => entity === 'ann'
  expect(TREE_KEYS[key]?.({ places, here, isOpen })).toEqual(step)
})

test('a neighbour that is not listed is nowhere to go', () => {
  const here = { entity: 'ann', line: 'met', neighbour: 'cy' }
  expect(TREE_KEYS['ArrowRight']?.({ places, here, isOpen: () => true })).toEqual({})
})
