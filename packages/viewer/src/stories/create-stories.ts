import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { StoryAnswer } from '../api/answers'
import type { Api, StoryFile } from '../api/api'
import { type ApiError, toApiError } from '../api/api-error'
import { counted } from '../graph/relation-words'

/** A story that was read and is shown, but not kept. */
export interface OfferedStory {
  readonly file: StoryFile
  readonly answer: StoryAnswer
}

/** What the page does with stories that are handed in. */
export interface StoryStage {
  /** Shows a story that is not kept, in the place of what the store holds. */
  show(answer: StoryAnswer): void
  /** Back to what the store holds, and to this story in it where it was kept. */
  leave(kept: StoryAnswer | undefined): void
  announce(words: string): void
}

/** Stories that the reader hands in: each is read and shown, then kept or thrown away, before the next one's turn. */
export function createStories(api: Api, stage: StoryStage) {
  const queue = signal<readonly StoryFile[]>([])
  const offered = signal<OfferedStory | undefined>(undefined)
  const isReading = signal(false)
  /** One for every story that could not be read or kept, until they are dismissed. */
  const storyProblems = signal<readonly ApiError[]>([])
  const waitingStories: ReadonlySignal<number> = computed(() => queue.value.length)

  /** Reads stories, the first of them at once. @returns whether one is shown */
  async function offerStories(files: readonly StoryFile[]): Promise<boolean> {
    queue.value = [...queue.value, ...files]
    return offered.value !== undefined || isReading.value || (await next(undefined))
  }

  /** Keeps the story that is shown. */
  async function keepStory(): Promise<void> {
    const { file } = offered.value ?? {}
    if (file === undefined) return
    const kept = await attempt(() => api.keepStory(file))
    if (kept === undefined) return
    stage.announce(`Kept: ${kept.article.title}`)
    await next(kept)
  }

  async function throwStoryAway(): Promise<void> {
    if (offered.value !== undefined) stage.announce('Thrown away')
    await next(undefined)
  }

  /** The next story that can be read; back to the store where there is none. */
  async function next(kept: StoryAnswer | undefined): Promise<boolean> {
    for (let [file, ...rest] = queue.value; file !== undefined; [file, ...rest] = queue.value) {
      queue.value = rest
      const taken = file
      const answer = await attempt(() => api.previewStory(taken))
      if (answer === undefined) continue
      offered.value = { file, answer }
      stage.show(answer)
      stage.announce(wordsOf(answer))
      return true
    }
    const wasShown = offered.value !== undefined
    offered.value = undefined
    if (wasShown) stage.leave(kept)
    return false
  }

  async function attempt<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
    if (isReading.value) return undefined
    isReading.value = true
    try {
      return await ask()
    } catch (error) {
      storyProblems.value = [...storyProblems.value, toApiError(error)]
      return undefined
    } finally {
      isReading.value = false
    }
  }

  function dismissStoryProblems(): void {
    storyProblems.value = []
  }

  return {
    offered,
    isReading,
    storyProblems,
    waitingStories,
    offerStories,
    keepStory,
    throwStoryAway,
    dismissStoryProblems,
  }
}

function wordsOf({ article, statements, network }: StoryAnswer): string {
  const entities = network.nodes.length - 1
  return `${article.title}: ${counted(entities, 'entity', 'entities')}, ${counted(statements.length, 'statement')}`
}
