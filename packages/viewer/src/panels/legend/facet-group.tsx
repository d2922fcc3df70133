import { foldedWords } from '@newsgraph/graph'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { ALL } from '../../filters/choice'
import type { Facet } from '../../filters/filters'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'
import { FacetRow } from './facet-row'
import { facetValueName, facetValues } from './facet-values'
import { Group } from './group'

/** Values from which on they can be searched, and shown at first. */
const MANY = 8

/** A facet's values, each to be hidden or shown. */
export function FacetGroup({
  facet,
  title,
  open = false,
  children,
}: {
  facet: Facet
  title: string
  open?: boolean
  children?: ComponentChildren
}) {
  const page = usePage()
  const wanted = useSignal('')
  const values = facetValues(page, facet)
  const found = values.filter((value) => matches(facetValueName(page, facet, value), wanted.value))
  const { shown, more } = usePortion(found, MANY)
  const isChosen = page.activeFilters.value.includes(facet)
  const all = isChosen && (
    <button type="button" class="link all" onClick={() => page.changeFilters({ [facet]: ALL })}>
      all<span class="unseen"> {title.toLowerCase()}</span>
    </button>
  )
  return (
    <Group name={facet} title={title} open={open} tool={all}>
      {values.length > MANY && (
        <input
          type="search"
          class="find"
          placeholder={`Find among ${values.length}`}
          aria-label={`Find among ${title.toLowerCase()}`}
          value={wanted.value}
          onInput={(event) => {
            wanted.value = event.currentTarget.value
          }}
        />
      )}
      {shown.map((value) => (
        <FacetRow key={value} facet={facet} value={value} known={values} />
      ))}
      {found.length === 0 && <p class="quiet none">None</p>}
      {more}
      {children}
    </Group>
  )
}

/** Whether each word that is looked for begins one of the name's. */
function matches(name: string, wanted: string): boolean {
  const words = foldedWords(name)
  return foldedWords(wanted).every((word) => words.some((other) => other.startsWith(word)))
}
