import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { usePage } from '../contexts'
import { storyFiles } from './story-dialog'

/** Takes stories that are dropped anywhere on the page; while they hover, it says so. */
export function DropStories() {
  const page = usePage()
  /** Elements of the page that the files are over; each tells when they enter and leave it. */
  const depth = useSignal(0)
  useEffect(() => {
    const listeners: readonly [keyof DocumentEventMap, (event: DragEvent) => void][] = [
      ['dragenter', () => depth.value++],
      ['dragleave', () => depth.value--],
      ['dragover', (event) => event.preventDefault()],
      [
        'drop',
        (event) => {
          event.preventDefault()
          depth.value = 0
          page.dismissStoryProblems()
          void page.offerStories(storyFiles(event.dataTransfer?.files ?? null))
        },
      ],
    ]
    const heard = listeners.map(([name, listener]) => {
      const hear = (event: Event) => {
        if (event instanceof DragEvent && carriesFiles(event)) listener(event)
      }
      document.addEventListener(name, hear)
      return () => document.removeEventListener(name, hear)
    })
    return () => {
      for (const stop of heard) stop()
    }
  }, [page])
  if (depth.value <= 0) return null
  return (
    <div class="drop-stories">
      <p>Drop stories to read them</p>
    </div>
  )
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
