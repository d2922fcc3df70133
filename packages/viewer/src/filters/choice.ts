/** Which values of something are shown: all but some, or only some. Values that come later are then treated alike. */
export interface Choice {
  readonly only: boolean
  readonly values: ReadonlySet<string>
}

export const ALL: Choice = { only: false, values: new Set() }

export function allBut(values: Iterable<string>): Choice {
  return { only: false, values: new Set(values) }
}

export function onlyThese(values: Iterable<string>): Choice {
  return { only: true, values: new Set(values) }
}

export function shows({ only, values }: Choice, value: string): boolean {
  return values.has(value) === only
}

/**
 * The choice with `value` shown where it was not, and hidden where it was.
 *
 * @param known where all of these are shown then, whatever comes later is, too
 */
export function toggleValue(choice: Choice, value: string, known?: readonly string[]): Choice {
  const values = new Set(choice.values)
  if (!values.delete(value)) values.add(value)
  const next = { ...choice, values }
  return next.only && known?.every((other) => shows(next, other)) ? ALL : next
}

/** The choice with `value` shown. */
export function withValue(choice: Choice, value: string): Choice {
  return shows(choice, value) ? choice : toggleValue(choice, value)
}
