import type { Axis } from '../../time/axis'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { useRemembered } from '../use-remembered'
import { Bars } from './bars'
import { axisTicks, binWords } from './bin-words'
import { Brush } from './brush'
import { StepChanges } from './step-changes'
import { TimeTools } from './time-tools'
import { Undated } from './undated'

/** Words that fit under the axis. */
const MOST_TICKS = 8

/** When things were said or happened, under the network: a window over it filters, and can be played. */
export function TimeStrip() {
  const page = usePage()
  const { timeline } = page
  const [open, setOpen] = useRemembered('newsgraph-time', matchMedia('(min-width: 761px)').matches)
  const axis = timeline.axis.value
  const { timeBasis } = page.filters.value
  return (
    <section
      class={open.value ? 'time' : 'time closed'}
      aria-label="Time"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || page.filters.value.timeWindow === undefined) return
        event.preventDefault()
        timeline.clearWindow()
      }}
    >
      <div class="time-head">
        <button
          type="button"
          class="plain"
          aria-expanded={open.value}
          onClick={() => setOpen(!open.value)}
        >
          <Icon name={open.value ? 'next' : 'previous'} />
          Time
        </button>
        {open.value && (
          <select
            aria-label="Which dates count"
            value={timeBasis}
            onChange={(event) =>
              timeline.chooseBasis(
                event.currentTarget.value === 'happened' ? 'happened' : 'published',
              )
            }
          >
            <option value="published">When published</option>
            <option value="happened">When it happened</option>
          </select>
        )}
        <span class="shown-time">{axis !== undefined && <ShownTime axis={axis} />}</span>
        {open.value && <Undated />}
        {axis !== undefined && <TimeTools />}
      </div>
      {open.value && axis === undefined && <p class="changes quiet">No statement has a date.</p>}
      {open.value && axis !== undefined && (
        <>
          <Brush axis={axis}>
            {timeline.histogram.value !== undefined && (
              <Bars histogram={timeline.histogram.value} />
            )}
          </Brush>
          <Ticks axis={axis} />
          <StepChanges />
        </>
      )}
    </section>
  )
}

/** From when to when; all of it is what the axis spans. */
function ShownTime({ axis }: { axis: Axis }) {
  const { timeline } = usePage()
  const { first, last } = timeline.window.value ?? { first: 0, last: axis.bins.length - 1 }
  const [from, to] = [binWords(axis, first), binWords(axis, last)]
  return (
    <>
      {from === to ? from : `${from} – ${to}`}
      {timeline.window.value !== undefined && (
        <button type="button" class="link" onClick={timeline.clearWindow}>
          all of it
        </button>
      )}
    </>
  )
}

function Ticks({ axis }: { axis: Axis }) {
  return (
    <div class="ticks" aria-hidden="true">
      {axisTicks(axis, MOST_TICKS).map(({ bin, text }) => (
        <span key={bin} style={{ left: `${(100 * bin) / axis.bins.length}%` }}>
          {text}
        </span>
      ))}
    </div>
  )
}
