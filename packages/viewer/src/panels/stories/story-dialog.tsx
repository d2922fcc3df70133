import { type Signal, useSignal } from '@preact/signals'
import type { StoryFile } from '../../api/api'
import { usePage } from '../contexts'
import { Dialog } from '../dialog'
import { Icon } from '../icon'

/** What files may be handed in; the server looks at what is in them. */
const TYPES = '.txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html'

/** Where a story is pasted or chosen, to be read and shown before it is kept. */
export function StoryDialog({ open }: { open: Signal<boolean> }) {
  return (
    <Dialog open={open} title="Add a story">
      <StoryForm
        onDone={() => {
          open.value = false
        }}
      />
    </Dialog>
  )
}

function StoryForm({ onDone }: { onDone: () => void }) {
  const page = usePage()
  const text = useSignal('')
  const published = useSignal('')
  const isReading = page.isReading.value

  async function offer(files: readonly StoryFile[]): Promise<void> {
    page.dismissStoryProblems()
    const dated = published.value === '' ? {} : { published: published.value }
    if (await page.offerStories(files.map((file) => ({ ...file, ...dated })))) onDone()
  }

  return (
    <form
      class="story-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.value.trim() !== '' && !isReading)
          void offer([{ content: new Blob([text.value]) }])
      }}
    >
      <p class="quiet">
        It is read on this machine, and shown to you before it is kept. Files can also be dropped
        anywhere on the page: text, Markdown or saved web pages.
      </p>
      <label>
        The story, its headline first
        <textarea
          rows={10}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value
          }}
        />
      </label>
      <label class="date">
        Published, where the story does not say
        <input
          type="date"
          value={published.value}
          onInput={({ currentTarget }) => {
            published.value = currentTarget.value
          }}
        />
      </label>
      <StoryProblems />
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={isReading || text.value.trim() === ''}>
          {isReading ? 'Reading…' : 'Read it'}
        </button>
        <label class="button file">
          <Icon name="file" />
          Choose files
          <input
            type="file"
            multiple
            accept={TYPES}
            onChange={({ currentTarget }) => {
              const files = storyFiles(currentTarget.files)
              currentTarget.value = ''
              if (files.length > 0) void offer(files)
            }}
          />
        </label>
      </div>
    </form>
  )
}

/** Why stories could not be read or kept. */
export function StoryProblems() {
  const page = usePage()
  const problems = page.storyProblems.value
  if (problems.length === 0) return null
  return (
    <ul class="story-problems" role="alert">
      {problems.map(({ message, hint }, index) => (
        <li key={index}>
          {message}
          {hint !== undefined && <span class="quiet"> – {hint}</span>}
        </li>
      ))}
    </ul>
  )
}

export function storyFiles(files: FileList | null): StoryFile[] {
  return [...(files ?? [])].map((file) => ({ content: file, name: file.name }))
}
