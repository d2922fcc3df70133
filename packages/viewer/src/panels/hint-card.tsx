import { useEffect, useMemo } from 'preact/hooks'
import { createHints } from '../hints/create-hints'
import { useSurroundings } from './contexts'
import { Icon } from './icon'

/** The hint whose turn it is, over the network. */
export function HintCard() {
  const { page, memory } = useSurroundings()
  const hints = useMemo(() => createHints(page.selection, memory), [page, memory])
  useEffect(() => hints.stop, [hints])
  const hint = hints.hint.value
  // The details would lie over it.
  if (hint === undefined || page.selection.value.kind !== 'nothing') return null
  return (
    <aside class="hint-card" aria-label="Hint">
      <p>
        <span class="with-pointer">{hint.text}</span>
        <span class="with-touch">{hint.touch}</span>
      </p>
      <button type="button" class="link" onClick={hints.dismissAllHints}>
        No more hints
      </button>
      <button
        type="button"
        class="square plain"
        aria-label="Next hint"
        title="Next hint"
        onClick={() => hints.dismissHint(hint.id)}
      >
        <Icon name="x" />
      </button>
    </aside>
  )
}
