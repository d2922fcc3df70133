import { batch, computed, type Signal } from '@preact/signals'
import type { createArranging } from '../graph/create-arranging'
import type { createGrowing } from '../graph/create-growing'
import type { Scenes } from '../graph/create-scenes'
import type { createSelecting } from '../graph/create-selecting'
import { NOTHING, type PathSelection, type Selection } from '../graph/selection'
import type { View } from '../graph/view'
import type { createReading } from '../reading/create-reading'
import type { createTimeline } from '../time/create-timeline'
import { type Address, START } from './address'

export interface AddressedParts {
  readonly view: Signal<View>
  readonly scenes: Scenes
  readonly timeline: Pick<ReturnType<typeof createTimeline>, 'rest'>
  readonly selecting: ReturnType<typeof createSelecting>
  readonly arranging: ReturnType<typeof createArranging>
  readonly growing: ReturnType<typeof createGrowing>
  readonly reading: ReturnType<typeof createReading>
  /** Told where an address leads to what is not there. */
  onMissing(): void
}

/** What a page shows as an address, and the way to what an address says. */
export function createAddressing({
  view,
  scenes,
  timeline,
  selecting,
  arranging,
  growing,
  reading,
  onMissing,
}: AddressedParts) {
  /** Where the store is; a question's answer has no address. */
  const address = computed<Address>(() => {
    const { filters, added } = scenes.store.value ?? scenes.scene.value
    return {
      ...START,
      ...added,
      view: view.value,
      layout: arranging.layout.value,
      selection: followed(selecting.selection.value, selecting.paths.value.paths[0]),
      reading: reading.reading.value,
      filters,
      pins: arranging.pins.value,
      camera: arranging.camera.value,
    }
  })

  /** Shows what an address says, as far as the store has it. */
  async function goTo(to: Address): Promise<void> {
    timeline.rest()
    scenes.showStore()
    await growing.gather(to, to.selection)
    batch(() => {
      scenes.writeFilters(to.filters)
      arranging.restore(to)
      view.value = to.view
      selecting.select(to.selection.kind === 'path' ? startOf(to.selection.from) : to.selection)
    })
    if (selecting.selection.value.kind === 'nothing' && to.selection !== NOTHING) onMissing()
    if (to.selection.kind === 'path') await follow(to.selection)
    if (to.reading === undefined) reading.closeStory()
    else await reading.readStory(to.reading.article, to.reading.statement)
  }

  async function follow({ to, entities }: PathSelection): Promise<void> {
    await growing.selectPathTo(to)
    const isThere = selecting.paths.value.paths.some((path) => String(path) === String(entities))
    if (entities !== undefined && isThere) selecting.takePath(entities)
  }

  return { address, goTo }
}

function startOf(id: string): Selection {
  return { kind: 'entity', id }
}

/** The first path is found again wherever it is to be seen; another one is told by its entities. */
function followed(selection: Selection, first: readonly string[] | undefined): Selection {
  if (selection.kind !== 'path') return selection
  const isFirst = String(selection.entities) === String(first)
  return isFirst ? { ...selection, entities: undefined } : selection
}
