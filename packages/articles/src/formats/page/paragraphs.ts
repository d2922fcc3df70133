import { collapse } from '../../fields/collapse'
import elements from '../../knowledge/page-elements.json'

const SKIPPED = new Set(elements.skipped)
const BLOCKS = new Set(elements.blocks)
const ELEMENT = 1
const TEXT = 3
/** Soft hyphens and zero-width spaces say where a line may break, and split words for whoever reads them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** The running text of an element: a paragraph for each block, one space between words; no captions, menus or forms. */
export function paragraphsOf(element: Element): string[] {
  const paragraphs: string[] = []
  let words = ''
  const flush = () => {
    const paragraph = collapse(words.replace(INVISIBLE, ''))
    if (paragraph !== '') paragraphs.push(paragraph)
    words = ''
  }
  const visit = (node: Node) => {
    if (node.nodeType === TEXT) words += node.nodeValue ?? ''
    if (node.nodeType !== ELEMENT || SKIPPED.has(node.nodeName)) return
    if (node.nodeName === 'BR') words += ' '
    const block = BLOCKS.has(node.nodeName)
    if (block) flush()
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child)
    if (block) flush()
  }
  visit(element)
  flush()
  return paragraphs
}
