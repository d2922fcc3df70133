import type { Histogram } from '../../time/histogram'
import { STANCES } from '../words'

/** Pixels of the strip's bars, as styles/time.css has them. */
const HEIGHT = 44

/** Statements by when they were, stacked by stance. */
export function Bars({ histogram: { bins, most } }: { histogram: Histogram }) {
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map((counts, bin) => {
        let below = 0
        return STANCES.map((stance) => {
          const height = (counts[stance] / Math.max(1, most)) * HEIGHT
          below += height
          return (
            height > 0 && (
              <rect
                key={`${bin} ${stance}`}
                class={stance}
                x={bin + 0.08}
                y={HEIGHT - below}
                width={0.84}
                height={height}
              />
            )
          )
        })
      })}
    </svg>
  )
}
