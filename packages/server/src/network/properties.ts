/** Reads properties as what they should be: a database may be written to by anybody. */
export class Properties {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  text(name: string): string | undefined {
    const value = this.values[name]
    return typeof value === 'string' ? value : undefined
  }

  number(name: string): number | undefined {
    const value = this.values[name]
    return typeof value === 'number' ? value : undefined
  }

  texts(name: string): string[] | undefined {
    const value = this.values[name]
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
  }

  /** Those that hold one plain value, without the named. */
  without(names: ReadonlySet<string>): Record<string, string | number | boolean> {
    const others = Object.entries(this.values).filter(
      (entry): entry is [string, string | number | boolean] =>
        !names.has(entry[0]) && ['string', 'number', 'boolean'].includes(typeof entry[1]),
    )
    return Object.fromEntries(others)
  }
}
