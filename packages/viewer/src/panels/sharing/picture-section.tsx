import { useSignal } from '@preact/signals'
import type { PicturePart } from '../../drawing/picture'
import { legendOf, sourceWords } from '../../picture/caption'
import { download } from '../../sharing/download'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { RadioRow } from './radio-row'

const SCALES = [1, 2, 4, 8] as const

/** A picture of what is on the stage, with title, legend and source. */
export function PictureSection() {
  const page = usePage()
  const title = useSignal('Who did what to whom')
  const scale = useSignal(2)
  const part = useSignal<PicturePart>('stage')
  const outcome = useSignal('')
  const take = page.takePicture.value

  async function drawSvg(): Promise<string> {
    if (take === undefined) throw new Error('expected a network that is drawn')
    const { pictureToSvg } = await import('../../picture/picture-to-svg')
    return pictureToSvg(take(part.value), {
      title: title.value.trim(),
      source: sourceWords(
        page.visible.value,
        page.shown.tallies.value,
        page.shown.amounts.value,
        page.whole.amounts.value,
      ),
      legend: legendOf(page.shown.tallies.value),
    })
  }

  async function savePng(): Promise<void> {
    const { svgToPng } = await import('../../picture/svg-to-png')
    download('newsgraph.png', await svgToPng(await drawSvg(), scale.value))
  }

  async function saveSvg(): Promise<void> {
    download('newsgraph.svg', new Blob([await drawSvg()], { type: 'image/svg+xml' }))
  }

  const attempt = (save: () => Promise<void>) => {
    outcome.value = ''
    save().catch(() => {
      outcome.value = 'This browser cannot paint it. Try a smaller scale, or SVG.'
    })
  }
  return (
    <section class="share">
      <h3>Picture</h3>
      <p class="quiet">With a legend, and where it comes from.</p>
      <label class="field">
        Title
        <input
          type="text"
          maxLength={120}
          value={title.value}
          onInput={({ currentTarget }) => {
            title.value = currentTarget.value
          }}
        />
      </label>
      <RadioRow
        legend="What is in the picture"
        words={{ stage: 'What is on the stage', whole: 'The whole network' }}
        chosen={part}
      />
      <p class="choices-row">
        <button type="button" disabled={take === undefined} onClick={() => attempt(savePng)}>
          <Icon name="picture" />
          PNG
        </button>
        <label>
          <span class="unseen">Scale of the PNG</span>
          <select
            value={String(scale.value)}
            onChange={({ currentTarget }) => {
              scale.value = Number(currentTarget.value)
            }}
          >
            {SCALES.map((times) => (
              <option key={times} value={String(times)}>
                {times}×
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={take === undefined} onClick={() => attempt(saveSvg)}>
          <Icon name="vector" />
          SVG
        </button>
        <span class="quiet" role="status">
          {take === undefined ? 'Once the network is drawn.' : outcome.value}
        </span>
      </p>
    </section>
  )
}
