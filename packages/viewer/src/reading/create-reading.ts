import type { Statement } from '@newsgraph/graph'
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ArticleAnswer } from '../api/answers'
import type { Selection } from '../graph/selection'
import { findSpots, type Spot } from './find-spots'

/** The story that is read, and the statement whose sentence the reader looks at. */
export interface Reading {
  readonly article: string
  readonly statement?: string
}

/** Where in the text the reader is led; another object each time. */
export interface Destination {
  /** In UTF-16 units from the text's start. */
  readonly offset: number
}

export interface ReadingSurroundings {
  readonly selection: ReadonlySignal<Selection>
  /** Gives nothing where that failed. */
  ask(article: string): Promise<ArticleAnswer | undefined>
  /** Says it to readers who do not see the page. */
  announce(words: string): void
}

/** A story that is read beside the network, and the places in it that have to do with what is selected. */
export function createReading({ selection, ask, announce }: ReadingSurroundings) {
  const reading = signal<Reading | undefined>(undefined)
  const fetched = signal<ArticleAnswer | undefined>(undefined)
  const destination = signal<Destination | undefined>(undefined)
  /** Where the spot begins that the reader is at. */
  const at = signal<number | undefined>(undefined)

  /** The story's text; nothing while it is asked for. */
  const story = computed(() =>
    fetched.value?.article.id === reading.value?.article ? fetched.value : undefined,
  )
  const spots = computed<readonly Spot[]>(() =>
    story.value === undefined ? [] : findSpots(story.value, selection.value),
  )
  /** Which of the spots the reader is at; -1 for none. */
  const spot = computed(() => spots.value.findIndex(({ start }) => start === at.value))
  /** The one that the reader opened; of a line that is selected instead, the first that the story has. */
  const openStatement = computed<Statement | undefined>(() => {
    const id = reading.value?.statement
    const isOfLine =
      selection.value.kind !== 'line' || spots.value.some(({ statement }) => statement === id)
    const open = isOfLine ? id : spots.value[0]?.statement
    return story.value?.statements.find((statement) => statement.id === open)
  })

  /** Opens a story, at the sentence of a statement where one is given. */
  async function readStory(article: string, statement?: string): Promise<void> {
    reading.value = { article, ...(statement !== undefined && { statement }) }
    if (story.value === undefined) {
      const answer = await ask(article)
      if (reading.value?.article !== article) return
      if (answer === undefined) {
        closeStory()
        return
      }
      fetched.value = answer
    }
    arrive()
  }

  /** Opens a story that need not be asked for: one that no store keeps. */
  function readGivenStory(answer: ArticleAnswer): void {
    batch(() => {
      fetched.value = answer
      reading.value = { article: answer.article.id }
      arrive()
    })
  }

  function arrive(): void {
    const open = openStatement.value?.evidence.sentence
    at.value = open?.start
    destination.value = { offset: open?.start ?? 0 }
    announce(`Reading: ${story.value?.article.title}`)
  }

  /** Stresses a statement of the story that is read. */
  function openInStory(statement: Statement): void {
    const { article, sentence } = statement.evidence
    if (reading.value?.article !== article) return
    batch(() => {
      reading.value = { article, statement: statement.id }
      at.value = sentence.start
    })
  }

  function closeStory(): void {
    batch(() => {
      reading.value = undefined
      fetched.value = undefined
      at.value = undefined
    })
  }

  /** Leads to the next place that has to do with what is selected, or back to the one before; from the last to the first. */
  function stepSpot(direction: 1 | -1): void {
    const { length } = spots.value
    if (length === 0) return
    const before = spot.value === -1 && direction === -1 ? 0 : spot.value
    const index = (before + direction + length) % length
    const next = spots.value[index]
    if (next === undefined || reading.value === undefined) return
    batch(() => {
      if (next.statement !== undefined)
        reading.value = { article: reading.value?.article ?? '', statement: next.statement }
      goTo(next.start)
    })
    announce(`${index + 1} of ${length}`)
  }

  function goTo(offset: number): void {
    at.value = offset
    destination.value = { offset }
  }

  /** Says at which mention of the story the reader is. */
  function standAt(offset: number): void {
    at.value = offset
  }

  /** Asks for the story again, after what was read of it has been corrected. */
  async function reloadStory(): Promise<void> {
    const article = reading.value?.article
    if (article === undefined) return
    const answer = await ask(article)
    if (answer !== undefined && reading.value?.article === article) fetched.value = answer
  }

  return {
    reading,
    story,
    spots,
    spot,
    openStatement,
    destination,
    readStory,
    readGivenStory,
    openInStory,
    closeStory,
    stepSpot,
    standAt,
    reloadStory,
  }
}
