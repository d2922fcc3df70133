import { collapse } from './collapse'

/** The names in a byline: "By Ann Lee, Bo Diaz and Cy Ek" has three. Addresses are no names. */
export function parseAuthors(byline: string): string[] {
  return byline
    .trim()
    .replace(/^by\s+/i, '')
    .split(/\s*(?:[,;&|]|\band\b)\s*/)
    .map((name) => collapse(name))
    .filter((name) => name !== '' && !name.includes('://'))
}
