import { keysOfPerson, keysOfTitle } from './name-keys'
import type { Named } from './named'

/** A key that more share than this tells nothing; nor does a surname that more have. */
const LIMITS = { sharing: 80, surname: 12 } as const

type Groups = ReadonlyMap<string, readonly number[]>

/**
 * Calls `visit` once for every two of one kind that are worth comparing: far fewer than all, because only names with a common
 * key are.
 */
export function pairUp(named: readonly Named[], visit: (one: Named, other: Named) => void): void {
  const visited = new Set<number>()
  for (const sharing of groupBy(named, keysOf).values()) {
    if (sharing.length > LIMITS.sharing) continue
    for (const one of sharing) for (const other of sharing) if (one < other) meet(one, other)
  }
  const bearers = groupBy(named, surnamesOf)
  named.forEach((one, index) => {
    if (!('person' in one) || one.person === undefined || one.person.given !== undefined) return
    const namesakes = bearers.get(one.person.surname) ?? []
    if (namesakes.length <= LIMITS.surname) for (const other of namesakes) meet(index, other)
  })

  function meet(one: number, other: number): void {
    const pair = Math.min(one, other) * named.length + Math.max(one, other)
    const [left, right] = [named[one], named[other]]
    if (one === other || visited.has(pair) || left === undefined || right === undefined) return
    visited.add(pair)
    visit(left, right)
  }
}

function keysOf(named: Named): readonly string[] {
  if ('person' in named) return named.person === undefined ? [] : keysOfPerson(named.person)
  const keys = new Set(named.titles.flatMap(keysOfTitle))
  return [...keys].map((key) => `${named.candidate.kind} ${key}`)
}

function surnamesOf(named: Named): readonly string[] {
  return 'person' in named && named.person !== undefined ? [named.person.surname] : []
}

function groupBy(named: readonly Named[], keysOf: (one: Named) => readonly string[]): Groups {
  const groups = new Map<string, number[]>()
  named.forEach((one, index) => {
    for (const key of keysOf(one)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [index])
      else group.push(index)
    }
  })
  return groups
}
