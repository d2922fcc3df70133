import { usePage } from '../contexts'

/** What is shown and what the filters hide, always; and what the store holds besides. */
export function Amounts() {
  const { whole, shown, beyond } = usePage()
  const [all, left, more] = [whole.amounts.value, shown.amounts.value, beyond.value]
  return (
    <dl class="amounts" aria-label="How much is shown">
      <Amount name="Entities" shown={left.entities} all={all.entities} more={more.entities} />
      <Amount name="Relations" shown={left.relations} all={all.relations} more={0} />
      <Amount name="Sentences" shown={left.sentences} all={all.sentences} more={more.sentences} />
      <Amount name="Articles" shown={left.articles} all={all.articles} more={more.articles} />
    </dl>
  )
}

function Amount({
  name,
  shown,
  all,
  more,
}: {
  name: string
  shown: number
  all: number
  /** What the store holds besides. */
  more: number
}) {
  const { holder } = usePage().api
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {shown.toLocaleString('en')} shown, {(all - shown).toLocaleString('en')} hidden
        {more > 0 && (
          <small>
            {more.toLocaleString('en')} more in {holder}
          </small>
        )}
      </dd>
    </div>
  )
}
