import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AddressBar } from '../address/create-address-bar'
import type { SavedViews } from '../address/saved-views'
import type { Page } from '../graph/create-page'
import type { Memory } from '../keeping/browser-memory'
import type { Theme } from './theme'

export interface Surroundings {
  readonly page: Page
  readonly theme: Theme
  readonly memory: Memory
  readonly addressBar: AddressBar
  readonly savedViews: SavedViews
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

/** The page and what it lives in. @throws Error outside of `App` */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (surroundings === undefined) throw new Error('expected a component within App')
  return surroundings
}

export function usePage(): Page {
  return useSurroundings().page
}
