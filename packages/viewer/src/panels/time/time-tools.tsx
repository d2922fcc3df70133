import { PACES } from '../../time/create-playing'
import { usePage } from '../contexts'
import { IconButton } from '../icon-button'

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
      <IconButton
        icon={isPlaying.value ? 'pause' : 'play'}
        label={isPlaying.value ? 'Pause' : 'Play'}
        onUse={isPlaying.value ? timeline.pause : timeline.play}
      />
      <IconButton icon="step" label="One step on" onUse={timeline.stepOn} />
    </div>
  )
}
