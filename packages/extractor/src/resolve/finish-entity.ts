import type { StoryEntity } from '../document'
import { countryAdjective, countryName } from '../lexicon/countries'
import { isCommonBody, statePrefix } from '../lexicon/name-heads'
import { knownOrganization } from '../lexicon/organizations'
import type { Draft } from './story'

/** The entity as the next stages see it: its best name, its other names, whether its name can stand for itself. */
export function finishEntity(draft: Draft, key: number): StoryEntity {
  const forms = [...draft.forms.keys()]
  const name = bestName(draft, forms)
  const aliases = [...new Set(forms)].filter((form) => form !== name).sort()
  const state = draft.kind === 'Person' ? undefined : (draft.state ?? knownState(draft))
  return {
    key,
    kind: draft.kind,
    ...(draft.subkind === undefined ? {} : { subkind: draft.subkind }),
    name,
    aliases,
    ...(draft.description === undefined ? {} : { description: draft.description }),
    ...(draft.country === undefined ? {} : { country: draft.country }),
    ...(state === undefined ? {} : { state }),
    ...(isWeak(draft) ? { weak: true } : {}),
  }
}

function bestName(draft: Draft, forms: readonly string[]): string {
  if (draft.country !== undefined) return countryName(draft.country) ?? draft.country
  const known = knownOrganization(draft.nameKey)?.names[0]
  if (draft.kind === 'Organization' && known !== undefined) return known
  const longest = forms.reduce((best, form) => (isBetter(form, best) ? form : best), forms[0] ?? '')
  if (draft.state !== undefined && draft.kind !== 'Person') return withState(draft, longest)
  return longest
}

/** More words, then mixed case before capitals only, then the first. */
function isBetter(form: string, best: string): boolean {
  const shouted = (text: string) => text.length > 5 && text === text.toUpperCase()
  if (shouted(form) !== shouted(best)) return shouted(best)
  const difference = form.split(/\s+/).length - best.split(/\s+/).length
  return difference > 0
}

/** "Russian Foreign Ministry": the same whichever way the story says it; but "Bank of Ghana". */
function withState(draft: Draft, form: string): string {
  if (/^\S+ of /.test(form) && !draft.nameKey.includes(' ')) return form
  const state = draft.state ?? ''
  const adjective = statePrefix(state) ?? countryAdjective(state)
  if (adjective === undefined) return form
  const core = draft.nameKey.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
  return `${adjective} ${core.replace(/\b(Of|And|For|The)\b/g, (word) => word.toLowerCase())}`
}

function knownState(draft: Draft): string | undefined {
  return draft.kind === 'Organization' ? knownOrganization(draft.nameKey)?.country : undefined
}

function isWeak(draft: Draft): boolean {
  const words = draft.nameKey.split(' ')
  if (draft.kind === 'Person') return words.length === 1
  if (draft.kind !== 'Organization' || draft.state !== undefined) return false
  return isCommonBody(words) && knownOrganization(draft.nameKey) === undefined
}
