import type { Drawing } from '../../drawing/drawing'
import { usePage } from '../contexts'
import { IconButton } from '../icon-button'
import { LayoutMenu } from './layout-menu'

export function StageTools({ drawing }: { drawing: Drawing }) {
  const page = usePage()
  return (
    <fieldset class="tools" aria-label="View">
      <IconButton icon="plus" label="Zoom in" look="zoom" onUse={() => drawing.zoom('in')} />
      <IconButton icon="minus" label="Zoom out" look="zoom" onUse={() => drawing.zoom('out')} />
      <IconButton
        icon="expand"
        label="Fit the network to the window"
        onUse={() => drawing.fit(page.visible.value.entities)}
      />
      <LayoutMenu />
      {page.pinned.value.size > 0 && (
        <IconButton icon="unpin" label="Let go of all pins" onUse={page.unpinAll} />
      )}
    </fieldset>
  )
}
