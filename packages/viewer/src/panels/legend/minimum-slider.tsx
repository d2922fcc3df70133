/** The least of something that is asked for, from 1; nothing where there is no choice. */
export function MinimumSlider({
  label,
  value,
  most,
  words,
  onChoose,
}: {
  label: string
  value: number
  most: number
  /** "2 sentences". */
  words: (value: number) => string
  onChoose: (value: number) => void
}) {
  if (most <= 1) return null
  return (
    <label class="slider">
      <span>
        At least <output>{words(value)}</output>
      </span>
      <input
        type="range"
        min="1"
        max={most}
        value={value}
        aria-label={label}
        aria-valuetext={words(value)}
        onInput={(event) => onChoose(Number(event.currentTarget.value))}
      />
    </label>
  )
}
