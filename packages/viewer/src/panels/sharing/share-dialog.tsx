import type { Signal } from '@preact/signals'
import { Dialog } from '../dialog'
import { DataSection } from './data-section'
import { LinkSection } from './link-section'
import { PictureSection } from './picture-section'
import { SavedViewsSection } from './saved-views-section'

/** What can be taken away: a link, a view for later, a picture, the data. */
export function ShareDialog({ open }: { open: Signal<boolean> }) {
  return (
    <Dialog open={open} title="Share">
      <LinkSection />
      <SavedViewsSection
        onOpen={() => {
          open.value = false
        }}
      />
      <PictureSection />
      <DataSection />
    </Dialog>
  )
}
