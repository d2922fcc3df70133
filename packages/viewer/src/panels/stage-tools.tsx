import type { RefObject } from 'preact'
import type { Drawing } from '../drawing/create-drawing'
import { usePage } from './contexts'
import { Icon } from './icon'

export function StageTools({ drawing }: { drawing: RefObject<Drawing | undefined> }) {
  const page = usePage()
  return (
    <fieldset class="tools" aria-label="View">
      <Tool icon="plus" label="Zoom in" onUse={() => drawing.current?.zoom('in')} />
      <Tool icon="minus" label="Zoom out" onUse={() => drawing.current?.zoom('out')} />
      <Tool
        icon="expand"
        label="Fit the network to the window"
        onUse={() => drawing.current?.fit(page.visible.value.entities)}
      />
    </fieldset>
  )
}

function Tool({
  icon,
  label,
  onUse,
}: {
  icon: 'plus' | 'minus' | 'expand'
  label: string
  onUse: () => void
}) {
  return (
    <button type="button" class="square" aria-label={label} title={label} onClick={onUse}>
      <Icon name={icon} />
    </button>
  )
}
