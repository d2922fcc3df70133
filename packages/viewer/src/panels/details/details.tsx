import { useLayoutEffect, useRef } from 'preact/hooks'
import { NOTHING, type Selection } from '../../graph/selection'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { CommunityDetails } from './community-details'
import { EntityDetails } from './entity-details'
import { LineDetails } from './line-details'
import { PathDetails } from './path-details'
import { useFocusWithin } from './use-focus-within'

/** What is known of what is selected. */
export function Details() {
  const { selection } = usePage()
  return selection.value.kind === 'nothing' ? null : <Drawer selection={selection.value} />
}

function Drawer({ selection }: { selection: Selection }) {
  const page = usePage()
  const drawer = useRef<HTMLElement>(null)
  useFocusWithin(drawer, selection)
  useLayoutEffect(() => {
    drawer.current?.scrollTo(0, 0)
  }, [selection])
  return (
    <section ref={drawer} id="details" class="details" aria-label="Details" tabIndex={-1}>
      <button
        type="button"
        class="square plain close"
        aria-label="Close details"
        onClick={() => page.select(NOTHING)}
      >
        <Icon name="x" />
      </button>
      <Content selection={selection} />
    </section>
  )
}

function Content({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'nothing':
      return null
    case 'entity':
      return <EntityDetails key={selection.id} id={selection.id} />
    case 'community':
      return <CommunityDetails key={selection.id} id={selection.id} />
    case 'line':
      return <LineDetails key={selection.id} id={selection.id} />
    case 'path':
      return <PathDetails path={selection} />
  }
}
