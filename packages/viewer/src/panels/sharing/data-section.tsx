import { useSignal } from '@preact/signals'
import { DATA_FORMATS, type DataFormatName } from '../../sharing/data-formats'
import { download } from '../../sharing/download'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { RadioRow } from './radio-row'

/** The network for other programs. */
export function DataSection() {
  const page = usePage()
  const part = useSignal<'shown' | 'everything'>('shown')
  const save = async (format: DataFormatName) => {
    const file = await page.writeData(format, part.value)
    if (file !== undefined) download(`newsgraph.${format}`, file)
  }
  return (
    <section class="share">
      <h3>Data</h3>
      <RadioRow
        legend="How much"
        words={{ shown: 'What is shown', everything: `Everything in ${page.api.holder}` }}
        chosen={part}
      />
      <p class="choices-row">
        {DATA_FORMATS.map(({ name, readers, extension }) => (
          <button
            key={extension}
            type="button"
            title={`For ${readers}`}
            onClick={() => void save(extension)}
          >
            <Icon name="download" />
            {name}
          </button>
        ))}
      </p>
    </section>
  )
}
