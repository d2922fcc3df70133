import { useSignal } from '@preact/signals'
import { type Surroundings, SurroundingsContext } from './contexts'
import { CorrectionsDialog } from './correcting/corrections-dialog'
import { OutcomeNotice } from './correcting/outcome-notice'
import { useHistoryKeys } from './correcting/use-history-keys'
import { Details } from './details/details'
import { Help } from './help'
import { HintCard } from './hint-card'
import { Legend } from './legend/legend'
import { Masthead } from './masthead'
import { AnswerNotice, EmptyStore, Failure, Loading } from './notices'
import { QueryBar } from './query/query-bar'
import { ReadingPane } from './reading/reading-pane'
import { useReadingKeys } from './reading/use-reading-keys'
import { ShareDialog } from './sharing/share-dialog'
import { Stage } from './stage/stage'
import { DropStories } from './stories/drop-stories'
import { StoryDialog } from './stories/story-dialog'
import { StoryNotice } from './stories/story-notice'
import { Tables } from './table/tables'
import { TimeStrip } from './time/time-strip'
import { useShortcuts } from './use-shortcuts'

/** The whole page: masthead, legend, network or table, details, question bar. */
export function App(surroundings: Surroundings) {
  const { page } = surroundings
  const legendOpen = useSignal(false)
  const helpOpen = useSignal(false)
  const storyOpen = useSignal(false)
  const correctionsOpen = useSignal(false)
  const shareOpen = useSignal(false)
  useShortcuts(page, helpOpen)
  useHistoryKeys(page)
  useReadingKeys(page)
  const phase = page.phase.value
  const view = page.view.value
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div class="page" data-phase={phase} data-reading={page.reading.value !== undefined}>
        <Masthead
          storyOpen={storyOpen}
          legendOpen={legendOpen}
          helpOpen={helpOpen}
          correctionsOpen={correctionsOpen}
          shareOpen={shareOpen}
        />
        {phase === 'ready' && <Legend open={legendOpen.value} />}
        {phase === 'ready' && <ReadingPane />}
        <main>
          {phase === 'loading' && <Loading />}
          {phase === 'empty' && <EmptyStore storyOpen={storyOpen} />}
          {page.can.value.read && <StoryNotice isAdding={storyOpen.value} />}
          {phase === 'ready' && (
            <>
              <AnswerNotice />
              <div class="views">
                <Stage hidden={view !== 'network'} />
                {view !== 'network' && <Tables open={view} />}
                {view === 'network' && <HintCard />}
                <Details />
              </div>
              <TimeStrip />
            </>
          )}
          {!correctionsOpen.value && <OutcomeNotice />}
          <Failure />
        </main>
        {phase === 'ready' && page.can.value.ask && <QueryBar />}
        <div class="unseen" role="status" aria-live="polite">
          {page.announcement.value}
        </div>
        {page.can.value.read && (
          <>
            <StoryDialog open={storyOpen} />
            <DropStories />
          </>
        )}
        <Help open={helpOpen} />
        <ShareDialog open={shareOpen} />
        <CorrectionsDialog open={correctionsOpen} />
      </div>
    </SurroundingsContext.Provider>
  )
}
