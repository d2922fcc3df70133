import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { StatusAnswer } from '../api/answers'
import { counted } from '../graph/relation-words'
import { usePage } from './contexts'
import { Dialog } from './dialog'

const KEYS = [
  ['/', 'Search'],
  ['Arrows', 'Move between neighbours, when the network has the focus'],
  ['P', 'Pin the selected entity where it stands, or let go of it'],
  ['Shift arrows', 'Move the selected entity, and pin it there'],
  ['Enter', 'From the network to the details; in the query bar, run'],
  ['+  −  0', 'Zoom in, zoom out, fit'],
  ['Arrows, PgUp, PgDn', 'On a handle of the time axis: move it, with Shift the window as a whole'],
  ['Ctrl+Z', 'Undo the last correction; Ctrl+Shift+Z or Ctrl+Y makes it again'],
  ['Esc', 'Let go of what is selected'],
  ['?', 'This help'],
] as const

export function Help({ open }: { open: Signal<boolean> }) {
  const { can } = usePage()
  return (
    <Dialog open={open} title="How to read this page">
      <p>
        Each shape is a person, organization, country, place, agreement or event that stories name.
        Each line is a relation that at least one sentence states; click it to read the sentences.
        The more sentences, the thicker the line. Dashes are for what is possible or planned, dots
        for what is denied.
      </p>
      <p>
        Click an entity for its relations. Double-click it to add its neighbours from the store.
        Shift-click a second one for the shortest path between both. Drag it where you like: it is
        pinned there, and the others make room.
      </p>
      <p>
        The legend filters, too: untick what you do not want to see, or choose only one kind,
        relation type, speaker or outlet. What is filtered stands at its top, and how much that
        hides.
      </p>
      {can.value.correct && (
        <p>
          What was read wrongly can be put right: rename, merge and split entities under Correct in
          their details, and reject what a sentence does not say. The store keeps every correction
          with its reason, also when the story is read again, and each can be undone.
        </p>
      )}
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Store />
    </Dialog>
  )
}

/** What holds the graph, and how much of it. */
function Store() {
  const { api } = usePage()
  const status = useSignal<StatusAnswer | undefined>(undefined)
  useEffect(() => {
    api.status().then(
      (answer) => {
        status.value = answer
      },
      () => undefined,
    )
  }, [api])
  if (status.value === undefined) return null
  const { engine, counts } = status.value
  return (
    <p class="quiet">
      {counted(counts.statements, 'statement')} on {counted(counts.entities, 'entity', 'entities')}{' '}
      from {counted(counts.articles, 'article')} · store: {engine.name} {engine.version}
    </p>
  )
}
