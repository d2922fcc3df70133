import descending from 'lucide-static/icons/arrow-down.svg?raw'
import ascending from 'lucide-static/icons/arrow-up.svg?raw'
import read from 'lucide-static/icons/book-open-text.svg?raw'
import bookmark from 'lucide-static/icons/bookmark.svg?raw'
import keep from 'lucide-static/icons/check.svg?raw'
import next from 'lucide-static/icons/chevron-down.svg?raw'
import previous from 'lucide-static/icons/chevron-up.svg?raw'
import alert from 'lucide-static/icons/circle-alert.svg?raw'
import help from 'lucide-static/icons/circle-question-mark.svg?raw'
import columns from 'lucide-static/icons/columns-3.svg?raw'
import copy from 'lucide-static/icons/copy.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import add from 'lucide-static/icons/file-plus.svg?raw'
import file from 'lucide-static/icons/file-text.svg?raw'
import communities from 'lucide-static/icons/group.svg?raw'
import past from 'lucide-static/icons/history.svg?raw'
import picture from 'lucide-static/icons/image.svg?raw'
import link from 'lucide-static/icons/link.svg?raw'
import questions from 'lucide-static/icons/list.svg?raw'
import corrections from 'lucide-static/icons/list-checks.svg?raw'
import expand from 'lucide-static/icons/maximize.svg?raw'
import minus from 'lucide-static/icons/minus.svg?raw'
import moon from 'lucide-static/icons/moon.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import pin from 'lucide-static/icons/pin.svg?raw'
import unpin from 'lucide-static/icons/pin-off.svg?raw'
import play from 'lucide-static/icons/play.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import redo from 'lucide-static/icons/redo-2.svg?raw'
import route from 'lucide-static/icons/route.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import kinds from 'lucide-static/icons/shapes.svg?raw'
import share from 'lucide-static/icons/share.svg?raw'
import network from 'lucide-static/icons/share-2.svg?raw'
import sliders from 'lucide-static/icons/sliders-horizontal.svg?raw'
import vector from 'lucide-static/icons/spline.svg?raw'
import step from 'lucide-static/icons/step-forward.svg?raw'
import sun from 'lucide-static/icons/sun.svg?raw'
import table from 'lucide-static/icons/table.svg?raw'
import terminal from 'lucide-static/icons/terminal.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import forces from 'lucide-static/icons/waypoints.svg?raw'
import x from 'lucide-static/icons/x.svg?raw'

const ICONS = {
  bookmark,
  link,
  picture,
  share,
  vector,
  columns,
  communities,
  forces,
  kinds,
  pause,
  step,
  add,
  file,
  keep,
  trash,
  alert,
  ascending,
  copy,
  corrections,
  descending,
  download,
  expand,
  help,
  minus,
  moon,
  network,
  next,
  past,
  pin,
  play,
  plus,
  previous,
  questions,
  read,
  redo,
  route,
  search,
  sliders,
  sun,
  table,
  terminal,
  undo,
  unpin,
  x,
}

export type IconName = keyof typeof ICONS

/** A picture beside words or on a labelled button; says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  // The markup is Lucide's own, built into the page.
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[name] }} />
}
