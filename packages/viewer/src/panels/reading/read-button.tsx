import { usePage } from '../contexts'
import { Icon } from '../icon'

/** Opens a story, at a sentence of it where a statement is given. */
export function ReadButton({ article, statement }: { article: string; statement?: string }) {
  const page = usePage()
  return (
    <button type="button" class="link read" onClick={() => void page.readStory(article, statement)}>
      <Icon name="read" /> Read in the story
    </button>
  )
}
