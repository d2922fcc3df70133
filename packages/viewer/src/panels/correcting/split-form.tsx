import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { StoryMentions } from '../../api/answers'
import { groupMentions, placeKey } from '../../correcting/group-mentions'
import { splitTarget } from '../../correcting/split-target'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { CorrectionForm, type CorrectionFormProps, TextField } from './correction-form'
import { MentionGroups } from './mention-groups'

/** Chooses the mentions that are somebody else's, and says whose. */
export function SplitForm({ id, onClose }: CorrectionFormProps) {
  const page = usePage()
  const stories = useSignal<readonly StoryMentions[] | undefined>(undefined)
  const by = useSignal<'story' | 'words'>('story')
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const typed = useSignal('')
  useEffect(() => {
    void page.mentionsOf(id).then((found) => {
      stories.value = found ?? []
    })
  }, [page, id])
  if (stories.value === undefined)
    return (
      <p class="quiet slow" role="status">
        Looking through the stories…
      </p>
    )
  const groups = groupMentions(stories.value, by.value)
  const all = groups.flatMap(({ mentions }) => mentions)
  const mentions = all
    .filter((mention) => chosen.value.has(placeKey(mention)))
    .map(({ article, start, end }) => ({ article, start, end }))
  const name = typed.value.trim()
  const { kind } = page.graph.value.getNodeAttributes(id)
  const isReady = name !== '' && mentions.length > 0 && mentions.length < all.length
  return (
    <CorrectionForm
      name="Split"
      action="Split"
      correction={
        isReady
          ? {
              kind: 'split',
              entity: id,
              mentions,
              name,
              into: splitTarget(id, kind, name, mentions),
            }
          : undefined
      }
      onClose={onClose}
    >
      <TextField label="Name of the other" text={typed} />
      <fieldset class="mentions">
        <legend>
          {mentions.length} of {counted(all.length, 'mention')} chosen
        </legend>
        <p class="choice">
          {(['story', 'words'] as const).map((way) => (
            <label key={way}>
              <input
                type="radio"
                name="by"
                checked={by.value === way}
                onChange={() => {
                  by.value = way
                }}
              />
              By {way}
            </label>
          ))}
        </p>
        <MentionGroups groups={groups} chosen={chosen} />
      </fieldset>
      {mentions.length > 0 && mentions.length === all.length && (
        <p class="prompt">All of them are chosen: to name all differently, rename it.</p>
      )}
    </CorrectionForm>
  )
}
