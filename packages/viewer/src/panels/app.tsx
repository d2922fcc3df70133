import { useSignal } from '@preact/signals'
import type { Page } from '../graph/create-page'
import { SurroundingsContext } from './contexts'
import { Details } from './details'
import { Help } from './help'
import { Legend } from './legend'
import { LineTable } from './line-table'
import { Masthead } from './masthead'
import { EmptyStore, Failure, ResultNotice } from './notices'
import { QueryBar } from './query-bar'
import { Stage } from './stage'
import type { Theme } from './theme'
import { useShortcuts } from './use-shortcuts'

export type View = 'network' | 'table'

/** The whole page: masthead, legend, network or table, details, question bar. */
export function App({ page, theme }: { page: Page; theme: Theme }) {
  const view = useSignal<View>('network')
  const legendOpen = useSignal(false)
  const helpOpen = useSignal(false)
  useShortcuts(page, () => {
    helpOpen.value = true
  })
  const ready = page.phase.value === 'ready'
  return (
    <SurroundingsContext.Provider value={{ page, theme }}>
      <div class="page" data-phase={page.phase.value}>
        <Masthead view={view} legendOpen={legendOpen} helpOpen={helpOpen} />
        {ready && <Legend open={legendOpen.value} />}
        <main>
          <ResultNotice />
          {page.phase.value === 'loading' && <p class="notice">Reading the network…</p>}
          {page.phase.value === 'empty' && <EmptyStore />}
          {ready && view.value === 'network' && <Stage />}
          {ready && view.value === 'table' && <LineTable />}
          <Failure />
          {ready && <Details />}
        </main>
        {ready && <QueryBar />}
        <div class="unseen" role="status" aria-live="polite">
          {page.announcement.value}
        </div>
        <Help open={helpOpen} />
      </div>
    </SurroundingsContext.Provider>
  )
}
