import { useSignal } from '@preact/signals'
import { useSurroundings } from '../contexts'
import { Icon } from '../icon'

/** A link to what is to be seen, which the page's address has, too. */
export function LinkSection() {
  const { page, addressBar } = useSurroundings()
  const outcome = useSignal('')
  const tell = (words: string) => {
    outcome.value = words
    page.announce(words)
  }
  const copy = () =>
    navigator.clipboard.writeText(addressBar.link()).then(
      () => tell('Link copied'),
      () => tell('The browser does not let this page copy; its address is the link'),
    )
  return (
    <section class="share">
      <h3>Link</h3>
      <p class="quiet">
        Leads to just this: filters, selection, pins, layout, story, in the same store.
      </p>
      <p class="choices-row">
        <button type="button" onClick={() => void copy()}>
          <Icon name="link" />
          Copy link
        </button>
        <span class="quiet">{outcome.value}</span>
      </p>
    </section>
  )
}
