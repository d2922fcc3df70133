import { useSignal } from '@preact/signals'
import { useSurroundings } from '../contexts'
import { Icon } from '../icon'

/** Views with names, to come back to. */
export function SavedViewsSection({ onOpen }: { onOpen: () => void }) {
  const { page, addressBar, savedViews } = useSurroundings()
  const name = useSignal('')
  const save = () => {
    const given = name.value.trim()
    if (given === '') return
    savedViews.save({ name: given, fragment: addressBar.fragment() })
    page.announce(`Saved: ${given}`)
    name.value = ''
  }
  return (
    <section class="share">
      <h3>Saved views</h3>
      <form
        class="choices-row"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <input
          type="text"
          aria-label="Name of this view"
          placeholder="Name this view"
          maxLength={80}
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value
          }}
        />
        <button type="submit" aria-disabled={name.value.trim() === ''}>
          <Icon name="bookmark" />
          Save
        </button>
      </form>
      {savedViews.views.value.length === 0 ? (
        <p class="quiet">Views are kept in this browser alone.</p>
      ) : (
        <ul class="choices">
          {savedViews.views.value.map((view) => (
            <li key={view.name} class="with-button">
              <button
                type="button"
                class="plain choice"
                onClick={() => {
                  onOpen()
                  void addressBar.goTo(view.fragment)
                }}
              >
                {view.name}
              </button>
              <button
                type="button"
                class="square plain"
                aria-label={`Forget ${view.name}`}
                onClick={() => savedViews.forget(view)}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
