import { computed, type ReadonlySignal } from '@preact/signals'
import { type Community, findCommunities } from './find-communities'
import type { LineGraph } from './group-lines'

/**
 * The communities of what is shown, found when somebody asks for them. While a network only grows, members stay together.
 *
 * @param scene another number for another network
 */
export function createCommunities(
  scene: ReadonlySignal<number>,
  graph: ReadonlySignal<LineGraph>,
): ReadonlySignal<readonly Community[]> {
  let before: { readonly scene: number; readonly communities: readonly Community[] } | undefined
  return computed(() => {
    const known = before?.scene === scene.value ? before.communities : []
    before = { scene: scene.value, communities: findCommunities(graph.value, known) }
    return before.communities
  })
}
