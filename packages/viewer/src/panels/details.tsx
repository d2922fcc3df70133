import type { ComponentChildren } from 'preact'
import { NOTHING } from '../graph/selection'
import { usePage } from './contexts'
import { EntityDetails } from './entity-details'
import { Icon } from './icon'
import { LineDetails } from './line-details'
import { PathDetails } from './path-details'

/** What is known of what is selected. */
export function Details() {
  const { selection } = usePage()
  switch (selection.value.kind) {
    case 'nothing':
      return null
    case 'entity':
      return (
        <Drawer key={selection.value.id}>
          <EntityDetails id={selection.value.id} />
        </Drawer>
      )
    case 'line':
      return (
        <Drawer key={selection.value.id}>
          <LineDetails id={selection.value.id} />
        </Drawer>
      )
    case 'path':
      return (
        <Drawer key={selection.value.entities.join()}>
          <PathDetails entities={selection.value.entities} />
        </Drawer>
      )
  }
}

function Drawer({ children }: { children: ComponentChildren }) {
  const page = usePage()
  return (
    <section id="details" class="details" aria-label="Details" tabIndex={-1}>
      <button
        type="button"
        class="square plain close"
        aria-label="Close details"
        onClick={() => page.select(NOTHING)}
      >
        <Icon name="x" />
      </button>
      {children}
    </section>
  )
}
