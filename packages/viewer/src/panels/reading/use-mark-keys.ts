import type { Statement } from '@newsgraph/graph'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { ArticleAnswer } from '../../api/answers'

const MARKS = 'a.mention, a.sign'

/**
 * What clicks and keys do in a story: a mention leads to its entity, a sentence to what it states. All marks together are
 * one stop of the tabulator; the left and right arrows lead from one to the next.
 */
export function useMarkKeys(
  frame: RefObject<HTMLElement | null>,
  { statements }: ArticleAnswer,
  onEntity: (id: string, offset: number) => void,
  onStatement: (statement: Statement) => void,
): void {
  useLayoutEffect(() => {
    const own = frame.current
    if (own === null) return
    const onClick = (event: MouseEvent) => {
      // Whoever marks words to copy them does not click.
      if (!(event.target instanceof Element) || hasMarkedWords(own)) return
      const mention = event.target.closest<HTMLElement>('a.mention')
      const sentence = event.target.closest<HTMLElement>('.said')
      if (mention?.dataset['entity'] !== undefined) {
        event.preventDefault()
        onEntity(mention.dataset['entity'], Number(mention.dataset['start']))
        return
      }
      const statement = statements.find(({ id }) => id === sentence?.dataset['sentence'])
      if (statement === undefined) return
      event.preventDefault()
      onStatement(statement)
    }
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (step === 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const marks = [...own.querySelectorAll<HTMLElement>(MARKS)]
      const at = marks.indexOf(document.activeElement as HTMLElement)
      const next = at === -1 ? firstInView(own, marks) : marks[at + step]
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    }
    own.addEventListener('click', onClick)
    own.addEventListener('keydown', onKey)
    return () => {
      own.removeEventListener('click', onClick)
      own.removeEventListener('keydown', onKey)
    }
  }, [frame, statements, onEntity, onStatement])
}

function hasMarkedWords(own: HTMLElement): boolean {
  const words = getSelection()
  return words !== null && !words.isCollapsed && own.contains(words.anchorNode)
}

function firstInView(own: HTMLElement, marks: readonly HTMLElement[]): HTMLElement | undefined {
  const { top } = own.getBoundingClientRect()
  return marks.find((mark) => mark.getBoundingClientRect().top >= top)
}
