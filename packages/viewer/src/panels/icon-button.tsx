import { Icon, type IconName } from './icon'

/** A square button that only its picture and its name tell. */
export function IconButton({
  icon,
  label,
  hint = label,
  pressed,
  look,
  onUse,
}: {
  icon: IconName
  label: string
  /** What is said of it to those who point at it. */
  hint?: string
  /** Where it switches something on and off. */
  pressed?: boolean
  /** A class of its own. */
  look?: string
  onUse: () => void
}) {
  return (
    <button
      type="button"
      class={look === undefined ? 'square' : `square ${look}`}
      aria-label={label}
      aria-pressed={pressed}
      title={hint}
      onClick={onUse}
    >
      <Icon name={icon} />
    </button>
  )
}
