import type { Drawing } from '../../drawing/drawing'
import { usePage } from '../contexts'
import { Icon, type IconName } from '../icon'
import { LayoutMenu } from './layout-menu'

export function StageTools({ drawing }: { drawing: Drawing }) {
  const page = usePage()
  return (
    <fieldset class="tools" aria-label="View">
      <Tool icon="plus" label="Zoom in" zooms onUse={() => drawing.zoom('in')} />
      <Tool icon="minus" label="Zoom out" zooms onUse={() => drawing.zoom('out')} />
      <Tool
        icon="expand"
        label="Fit the network to the window"
        onUse={() => drawing.fit(page.visible.value.entities)}
      />
      <LayoutMenu />
      {page.pinned.value.size > 0 && (
        <Tool icon="unpin" label="Let go of all pins" onUse={page.unpinAll} />
      )}
    </fieldset>
  )
}

function Tool({
  icon,
  label,
  zooms = false,
  onUse,
}: {
  icon: IconName
  label: string
  zooms?: boolean
  onUse: () => void
}) {
  return (
    <button
      type="button"
      class={zooms ? 'square zoom' : 'square'}
      aria-label={label}
      title={label}
      onClick={onUse}
    >
      <Icon name={icon} />
    </button>
  )
}
