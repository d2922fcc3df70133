import type { Correction, Judgement } from '@newsgraph/graph'
import { batch, computed, signal } from '@preact/signals'
import type { Suggestion } from '../api/answers'
import type { Api } from '../api/api'
import { correctionWords, doneWords, judgementWords } from './correction-words'
import { findRedoable, findUndoable } from './find-last'
import { touchedEntities } from './touched-entities'

/** What correcting needs of the page around it. */
interface Surroundings {
  /** Undefined where asking failed; the page says so. */
  attempt<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined>
  /** Asks again for what is shown, and for these; `onShown` is called as they are put there. */
  refresh(entities: readonly string[], onShown: () => void): Promise<void>
  /** Where a correction takes away what is selected, selects what it went into. */
  follow(correction: Correction): void
  nameOf(entity: string): string
  announce(words: string): void
}

/** What was done just now, and may be taken back or made again. */
export interface Outcome {
  readonly words: string
  readonly next: 'undo' | 'redo'
}

/** The judgements of a store, and the ways to make them, take them back and make them again. */
export function createCorrecting(api: Api, page: Surroundings) {
  /** Oldest first, with those that were taken back. */
  const judgements = signal<readonly Judgement[]>([])
  /** Undefined until they are asked for. */
  const suggestions = signal<readonly Suggestion[] | undefined>(undefined)
  const outcome = signal<Outcome | undefined>(undefined)
  const isBusy = signal(false)
  const undoable = computed(() => findUndoable(judgements.value))
  const redoable = computed(() => findRedoable(judgements.value))

  async function load(): Promise<void> {
    judgements.value = (await listAll()) ?? judgements.value
  }

  function listAll(): Promise<readonly Judgement[] | undefined> {
    return page.attempt(() => api.judgements())
  }

  async function loadSuggestions(): Promise<void> {
    const found = await page.attempt(() => api.suggestions())
    if (found !== undefined) suggestions.value = found
  }

  /**
   * Judges, and shows what comes of it.
   *
   * @param said what a rejected sentence was read to say
   * @returns whether the store took it
   */
  async function correct(correction: Correction, reason = '', said?: string): Promise<boolean> {
    const words = correctionWords(correction, page.nameOf, said)
    const remarks = { words, ...(reason.trim() !== '' && { reason: reason.trim() }) }
    return change(() => api.judge(correction, remarks), 'undo')
  }

  function undo(): Promise<boolean> {
    return change(() => api.undo(), 'redo')
  }

  function redo(): Promise<boolean> {
    return change(() => api.redo(), 'undo')
  }

  /** One change at a time: a second one would be made of what is not shown yet. */
  async function change(
    ask: () => Promise<Judgement | undefined>,
    next: Outcome['next'],
  ): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    const judgement = await page.attempt(ask)
    if (judgement === undefined) {
      isBusy.value = false
      return false
    }
    const { correction } = judgement
    const [listed] = await Promise.all([
      listAll(),
      page.refresh(touchedEntities(correction), () => page.follow(correction)),
    ])
    // What can be undone is another, and can be, only when what came of it is shown.
    batch(() => {
      judgements.value = listed ?? judgements.value
      isBusy.value = false
    })
    if (suggestions.value !== undefined) void loadSuggestions()
    report(judgement, next)
    return true
  }

  function report(judgement: Judgement, next: Outcome['next']): void {
    const words = judgementWords(judgement)
    const said = next === 'undo' ? doneWords(words) : `Taken back: ${words}`
    outcome.value = { words: said, next }
    page.announce(said)
  }

  function dismissOutcome(): void {
    outcome.value = undefined
  }

  return {
    judgements,
    suggestions,
    outcome,
    isBusy,
    undoable,
    redoable,
    load,
    loadSuggestions,
    correct,
    undo,
    redo,
    dismissOutcome,
  }
}
