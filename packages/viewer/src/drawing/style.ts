import type { VisibleLine, VisibleNetwork } from '../filters/apply-filters'
import type { Emphasis } from '../graph/selection'
import { pictureOf } from '../kinds/kind-picture'
import { SHAPES } from '../kinds/shapes'
import type { Crowd, DrawnLine, DrawnNode, StyledLine, StyledNode } from './drawn'
import { lineWidth } from './line-width'
import type { Palette } from './palette'

/** Everything that decides how a node or line looks at this moment. */
export interface Look {
  readonly palette: Palette
  readonly visible: VisibleNetwork
  /** What stands out; the rest is faint. */
  readonly emphasis: Emphasis | undefined
  /** Entities with a ring: selected, or under the pointer. */
  readonly ringed: ReadonlySet<string>
  /** Entities with a pin mark. */
  readonly pinned: ReadonlySet<string>
  /** Entities and lines that are new: a ring in a colour of its own, a thicker line. */
  readonly appeared: ReadonlySet<string>
  /** Where lines within a group count more than those between groups: the group of each entity. */
  readonly groupOf: ReadonlyMap<string, number> | undefined
  /** The line that is drawn a little thicker. */
  readonly stressedLine: string | undefined
  /** Entities whose names are written even where there is no room. */
  readonly named: ReadonlySet<string>
}

/** Pixels of a dash and its gap. */
export const DASHES = { fact: 0, possible: 10, denied: 4.5 } as const

/** The opacity of lines between groups. */
const BETWEEN = 0.4

/** How thick a line that stands out is drawn at least, of its full thickness. */
const LEAST_STRESSED = 0.6
/** Pixels of radius that a ring needs to be seen. */
const SMALLEST_RINGED = 8

/** Writes how it looks into a node: sigma makes a copy for that, of which another copy would take long for many. */
export function styleNode(id: string, node: DrawnNode, look: Look): StyledNode & DrawnNode {
  const picture = pictureOf(node.kind)
  const { palette, emphasis } = look
  const stands = emphasis === undefined || emphasis.entities.has(id)
  return Object.assign(node, {
    size:
      look.ringed.has(id) || look.appeared.has(id)
        ? Math.max(SMALLEST_RINGED, node.size)
        : node.size,
    type: 'circle',
    highlighted: false,
    label: null,
    forceLabel: false,
    hidden: !look.visible.entities.has(id),
    color: stands ? picture[palette.theme] : palette.faded(picture[palette.theme]),
    borderColor: ringColor(id, look),
    shape: SHAPES[picture.shape].code,
    icon: picture.icon,
    iconColor: stands ? palette.icon : palette.background,
    zIndex: look.ringed.has(id) ? 2 : Number(stands),
  })
}

function ringColor(id: string, { ringed, appeared, palette }: Look): string {
  if (ringed.has(id)) return palette.ink
  return appeared.has(id) ? palette.appeared : palette.background
}

/** The same for a line. */
export function styleLine(
  id: string,
  line: DrawnLine,
  look: Look,
  crowd: Crowd,
): StyledLine & DrawnLine {
  const { palette, emphasis } = look
  const visible = look.visible.lines.get(id)
  const stands = emphasis === undefined || emphasis.lines.has(id)
  const stressed = emphasis?.lines.has(id) ?? false
  const full = lineWidth(visible?.statements.length ?? 1)
  const own = palette.stances[visible?.line.stance ?? 'neutral']
  const color = stands ? own : palette.faded(own)
  return Object.assign(line, {
    type: line.bent ? 'arrow' : 'line',
    label: null,
    forceLabel: false,
    hidden: visible === undefined,
    size:
      full * (stressed ? Math.max(LEAST_STRESSED, crowd.scale) : crowd.scale) +
      (id === look.stressedLine || look.appeared.has(id) ? 1.5 : 0),
    color: stressed ? color : withOpacity(color, crowd.opacity * opacityOf(visible, look)),
    dash: visible === undefined ? 0 : DASHES[visible.certainty],
    zIndex: Number(stands),
  })
}

/** Lines between groups are quieter, as long as nothing stands out. */
function opacityOf(line: VisibleLine | undefined, { groupOf, emphasis }: Look): number {
  if (line === undefined || groupOf === undefined || emphasis !== undefined) return 1
  return groupOf.get(line.source) === groupOf.get(line.target) ? 1 : BETWEEN
}

/** Few colours are made transparent, for many lines. */
const transparent = new Map<string, string>()
let madeWith = 1

/** @param color `#rrggbb` */
function withOpacity(color: string, opacity: number): string {
  if (opacity === 1) return color
  if (opacity !== madeWith) transparent.clear()
  madeWith = opacity
  const alpha = () => Math.round(opacity * 255).toString(16)
  const made = transparent.get(color) ?? color + alpha().padStart(2, '0')
  transparent.set(color, made)
  return made
}
