import { useSignal } from '@preact/signals'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { Icon } from '../icon'

function PinButton({ id }: { id: string }) {
  const page = usePage()
  const isPinned = page.pinned.value.has(id)
  return (
    <button type="button" onClick={() => page.togglePin(id)}>
      <Icon name={isPinned ? 'unpin' : 'pin'} />
      {isPinned ? 'Unpin' : 'Pin'}
    </button>
  )
}

/** What can be done from an entity on, and what came of it. */
export function EntityActions({ id }: { id: string }) {
  const page = usePage()
  const isAdding = useSignal(false)
  const added = useSignal<number | undefined>(undefined)
  const { isChoosingPath } = page
  async function addNeighbours(): Promise<void> {
    isAdding.value = true
    added.value = await page.expand(id)
    isAdding.value = false
  }
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isAdding.value}
          onClick={() => {
            if (!isAdding.value) void addNeighbours()
          }}
        >
          <Icon name="network" />
          Add neighbours
        </button>
        <button
          type="button"
          aria-pressed={isChoosingPath.value}
          onClick={() => page.choosePath(!isChoosingPath.value)}
        >
          <Icon name="route" />
          Path to…
        </button>
        <PinButton id={id} />
      </div>
      <div role="status">
        {added.value !== undefined && (
          <p class="quiet">
            {added.value === 0
              ? 'All its neighbours are shown already.'
              : `${counted(added.value, 'entity', 'entities')} added.`}
          </p>
        )}
        {isChoosingPath.value && (
          <p class="prompt">Choose the other entity: click it in the network, or search for it.</p>
        )}
      </div>
    </>
  )
}
