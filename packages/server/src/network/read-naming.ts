import type { MentionsEdge } from '@newsgraph/graph'
import { given } from '../given'
import type { Properties } from './properties'

/** What an entity is called, by one article or by all. */
export type Naming = Omit<MentionsEdge, 'type' | 'label' | 'count'>

/** @param otherwise for what the properties do not say */
export function readNaming(values: Properties, otherwise: Naming): Naming {
  const externalIds = (values.texts('externalIds') ?? []).map(splitExternalId)
  return {
    kind: values.text('kind') ?? otherwise.kind,
    name: values.text('name') ?? otherwise.name,
    aliases: values.texts('aliases') ?? otherwise.aliases,
    ...given({ subkind: values.text('subkind'), description: values.text('description') }),
    ...(externalIds.length > 0 && { externalIds: Object.fromEntries(externalIds) }),
  }
}

/** `iso3166-1:US` is the id `US` of the scheme `iso3166-1`; no scheme has a colon. */
function splitExternalId(text: string): [scheme: string, id: string] {
  const colon = text.indexOf(':')
  return [text.slice(0, colon), text.slice(colon + 1)]
}
