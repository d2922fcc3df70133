import type { Companion } from '../../api/answers'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { usePortion } from '../use-portion'
import { Entry } from './entry'

/** Who else is named in an entity's stories, whether anything is said between them or not. */
export function Companions({ companions }: { companions: readonly Companion[] }) {
  const page = usePage()
  const { shown, more } = usePortion(companions, 8)
  if (companions.length === 0) return null
  return (
    <>
      <h3>Named together with</h3>
      <ul class="relations">
        {shown.map(({ id, name, kind, articles }) => (
          <Entry
            key={id}
            name={name}
            count={articles}
            countWords={`in ${counted(articles, 'article')}`}
            onUse={() => void page.bringIn(id)}
          >
            <KindGlyph kind={kind} />
          </Entry>
        ))}
      </ul>
      {more}
    </>
  )
}
