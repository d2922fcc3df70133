import type { MentionPlace } from '@newsgraph/graph'
import type { StoryMentions } from '../api/answers'

/** A mention of a story, as it is chosen: by its place. */
export type ListedMention = MentionPlace & Omit<StoryMentions['mentions'][number], 'start' | 'end'>

/** Mentions that are chosen together. */
export interface MentionGroup {
  readonly label: string
  readonly mentions: readonly ListedMention[]
}

/** By story, or by the words that are used: the most used first. */
export function groupMentions(
  stories: readonly StoryMentions[],
  by: 'story' | 'words',
): readonly MentionGroup[] {
  if (by === 'story')
    return stories.map((story) => ({ label: story.article.title, mentions: mentionsOf(story) }))
  const groups = new Map<string, ListedMention[]>()
  for (const mention of stories.flatMap(mentionsOf)) {
    const group = groups.get(mention.text)
    if (group === undefined) groups.set(mention.text, [mention])
    else group.push(mention)
  }
  return [...groups]
    .map(([label, mentions]) => ({ label, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.label < b.label ? -1 : 1))
}

function mentionsOf({ article, mentions }: StoryMentions): ListedMention[] {
  return mentions.map((mention) => ({ ...mention, article: article.id }))
}

/** What tells a mention from every other. */
export function placeKey({ article, start, end }: MentionPlace): string {
  return `${article} ${start}-${end}`
}
