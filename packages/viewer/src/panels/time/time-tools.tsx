import { PACES } from '../../time/create-playing'
import { usePage } from '../contexts'
import { Icon } from '../icon'

/** Plays the window on along the axis. */
export function TimeTools() {
  const { timeline } = usePage()
  const { isPlaying, mode, pace } = timeline
  return (
    <div class="time-tools">
      <select
        aria-label="What plays"
        value={mode.value}
        onChange={(event) =>
          timeline.chooseMode(event.currentTarget.value === 'sliding' ? 'sliding' : 'growing')
        }
      >
        <option value="growing">All until then</option>
        <option value="sliding">Sliding window</option>
      </select>
      <select
        aria-label="Speed"
        value={pace.value}
        onChange={(event) => timeline.choosePace(Number(event.currentTarget.value))}
      >
        {PACES.map((pace) => (
          <option key={pace} value={pace}>
            {pace} ×
          </option>
        ))}
      </select>
      <button
        type="button"
        class="square"
        aria-label={isPlaying.value ? 'Pause' : 'Play'}
        title={isPlaying.value ? 'Pause' : 'Play'}
        onClick={isPlaying.value ? timeline.pause : timeline.play}
      >
        <Icon name={isPlaying.value ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="square"
        aria-label="One step on"
        title="One step on"
        onClick={timeline.stepOn}
      >
        <Icon name="step" />
      </button>
    </div>
  )
}
