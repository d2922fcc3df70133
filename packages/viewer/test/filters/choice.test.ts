import { ALL, allBut, onlyThese, shows, toggleValue, withValue } from '../../src/filters/choice'

test('treats values that come later alike', () => {
  expect(shows(allBut(['a']), 'new')).toBe(true)
  expect(shows(onlyThese(['a']), 'new')).toBe(false)
})

test('toggles one value, and leaves the choice as it was', () => {
  const choice = allBut(['a'])
  expect(toggleValue(choice, 'a')).toEqual(ALL)
  expect(toggleValue(choice, 'b')).toEqual(allBut(['a', 'b']))
  expect(toggleValue(onlyThese(['a']), 'a')).toEqual(onlyThese([]))
  expect(choice).toEqual(allBut(['a']))
})

test('shows all again once every known value is shown', () => {
  expect(toggleValue(onlyThese(['a']), 'b', ['a', 'b', 'c'])).toEqual(onlyThese(['a', 'b']))
  expect(toggleValue(onlyThese(['a', 'b']), 'c', ['a', 'b', 'c'])).toBe(ALL)
})

test('withValue shows a value, whichever way', () => {
  expect(withValue(allBut(['a', 'b']), 'a')).toEqual(allBut(['b']))
  expect(withValue(onlyThese(['b']), 'a')).toEqual(onlyThese(['a', 'b']))
  expect(withValue(ALL, 'a')).toBe(ALL)
})
