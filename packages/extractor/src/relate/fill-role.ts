import { apposed } from './apposed'
import { denote } from './denote'
import { findSubject } from './find-subject'
import type { FrameEnd, FrameRole } from './frame'
import { fillNounRole } from './noun-roles'
import { distinct, type End, endsOf, firstFilled, kindOf, type Scene } from './scene'
import { fillVerbRole } from './verb-roles'

/** What filled an end, and what stood there but was of a wrong kind. */
export interface Filling {
  readonly ends: readonly End[]
  /** The role that was filled. */
  readonly role?: string
  readonly wrongKind: readonly End[]
}

/** Fills an end of a frame at a head: the first role that holds an entity of an allowed kind. */
export function fillEnd(
  scene: Scene,
  index: number,
  end: FrameEnd,
  particle: string | undefined,
  isAllowed: (kind: string) => boolean,
): Filling {
  const wrongKind: End[] = []
  for (const row of end.roles) {
    const role = roleName(row)
    const kinds = typeof row === 'string' ? end.kinds : row.kinds
    const found = fillRole(scene, index, role, end.owner ?? false, particle)
    const fitting = found.filter((candidate) => {
      const kind = kindOf(scene, candidate)
      return isAllowed(kind) && (kinds === undefined || kinds.includes(kind))
    })
    if (fitting.length > 0) return { ends: distinct(fitting), role, wrongKind }
    wrongKind.push(...found)
  }
  return { ends: [], wrongKind }
}

function roleName(role: FrameRole): string {
  return typeof role === 'string' ? role : role.role
}

/** Who fills a role at a head, whatever their kinds. */
export function fillRole(
  scene: Scene,
  index: number,
  role: string,
  ofOwner: boolean,
  particle?: string,
): readonly End[] {
  if (role === 'self') return fillSelf(scene, index)
  const isNoun = scene.tree.upos(index) === 'NOUN'
  return isNoun
    ? fillNounRole(scene, index, role, ofOwner)
    : fillVerbRole(scene, index, role, ofOwner, particle)
}

/** Who or what the noun itself is: "the owner, X", "X, owner of", "owner X", "X is the owner". */
export function fillSelf(scene: Scene, index: number): readonly End[] {
  const { tree, references } = scene
  const own = references.at(index)
  if (own !== undefined) return endsOf(own)
  const subjects = () => findSubject(tree, index).flatMap((node) => denote(scene, node))
  return firstFilled(
    () => (tree.child(index, 'cop') === undefined ? [] : subjects()),
    () =>
      apposed(tree, index).flatMap((child) => {
        const ends = denote(scene, child)
        return tree.isPlural(index) ? ends : ends.slice(0, 1)
      }),
    () => {
      if (!['appos', 'nmod:desc', 'compound', 'flat'].includes(tree.relation(index))) return []
      const host = references.on(tree.parent(index))
      return host === undefined ? [] : endsOf(host)
    },
    () => (tree.relation(index) === 'xcomp' ? subjects() : []),
    () => (tree.relation(index) === 'conj' ? fillSelf(scene, tree.parent(index)) : []),
  )
}
