import { createSavedViews } from '../../src/address/saved-views'
import { memoryWith } from '../keeping/memory'

test('views are kept by name, the last one first, until they are forgotten', () => {
  const memory = memoryWith()
  const { save, forget } = createSavedViews(memory)
  save({ name: 'Talks', fragment: 'type=MET' })
  save({ name: 'Ann', fragment: 'entity=person:ann' })
  save({ name: 'Talks', fragment: 'type=TALKED' })
  expect(createSavedViews(memory).views.value).toEqual([
    { name: 'Talks', fragment: 'type=TALKED' },
    { name: 'Ann', fragment: 'entity=person:ann' },
  ])
  forget({ name: 'Talks', fragment: '' })
  expect(createSavedViews(memory).views.value.map(({ name }) => name)).toEqual(['Ann'])
})

test('what is kept and is no view is left out', () => {
  const kept = JSON.stringify([{ name: 'Ann', fragment: 'x' }, { name: 1 }, null])
  const { views } = createSavedViews(memoryWith({ 'newsgraph-views': kept }))
  expect(views.value).toEqual([{ name: 'Ann', fragment: 'x' }])
})
