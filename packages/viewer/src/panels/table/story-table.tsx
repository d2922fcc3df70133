import { type StoryRow, storyRows } from '../../table/story-rows'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { dateWords } from '../words'
import { DataTable, type TableColumn } from './data-table'

const COLUMNS: readonly TableColumn<StoryRow>[] = [
  {
    title: 'Story',
    look: 'text',
    text: ({ title }) => title,
    show: ({ title }) => (
      <button type="button" class="link name">
        <Icon name="read" />
        {title}
      </button>
    ),
  },
  { title: 'Outlet', look: 'word', text: ({ outlet }) => outlet },
  {
    title: 'Published',
    look: 'date',
    text: ({ published }) => (published === '' ? '' : dateWords(published)),
    order: ({ published }) => published,
  },
  {
    title: 'Sentences',
    look: 'number',
    text: ({ sentences }) => sentences.toLocaleString('en'),
    order: ({ sentences }) => sentences,
  },
  {
    title: 'Entities',
    look: 'number',
    text: ({ entities }) => entities.toLocaleString('en'),
    order: ({ entities }) => entities,
  },
]

/** The stories that say what is shown; each opens beside the table. */
export function StoryTable({ words }: { words: string }) {
  const page = usePage()
  return (
    <DataTable
      name="Stories"
      columns={COLUMNS}
      rows={storyRows(page.network.value, page.visible.value)}
      first={{ column: 'Published', descending: true }}
      words={words}
      isSelected={({ id }) => page.reading.value?.article === id}
      onUse={({ id }) => void page.readStory(id)}
    />
  )
}
