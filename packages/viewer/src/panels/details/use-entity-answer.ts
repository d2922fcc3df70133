import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { EntityAnswer } from '../../api/answers'
import { describeEntity } from '../../graph/describe-entity'
import { usePage } from '../contexts'

/** What is known of an entity: at once what the page has, and all that the store has when it comes. */
export function useEntityAnswer(id: string): EntityAnswer | undefined {
  const page = usePage()
  const { network } = page.scene.value
  const answer = useSignal<{ readonly id: string; readonly whole: EntityAnswer } | undefined>(
    undefined,
  )
  const isKept = page.offered.value === undefined
  useEffect(() => {
    let isWanted = true
    if (isKept)
      page.api.entity(id).then(
        (whole) => {
          if (isWanted) answer.value = { id, whole }
        },
        // What the page has already stays.
        () => undefined,
      )
    return () => {
      isWanted = false
    }
    // A corrected network is another one.
  }, [page, answer, id, network, isKept])
  return answer.value?.id === id ? answer.value.whole : describeEntity(network, id)
}
