type ExternalIds = Readonly<Record<string, string>>

/** As a database keeps them: `{ "iso3166-1": "US" }` is `["iso3166-1:US"]`. */
export function joinExternalIds(ids: ExternalIds = {}): string[] {
  return Object.entries(ids)
    .map(([scheme, id]) => `${scheme}:${id}`)
    .sort()
}

/** No scheme has a colon; ids may. */
export function splitExternalIds(joined: readonly string[]): ExternalIds {
  return Object.fromEntries(
    joined.map((text) => {
      const colon = text.indexOf(':')
      return [text.slice(0, colon), text.slice(colon + 1)]
    }),
  )
}
