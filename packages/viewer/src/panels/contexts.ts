import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Page } from '../graph/create-page'
import type { Memory } from '../keeping/browser-memory'
import type { Theme } from './theme'

export interface Surroundings {
  readonly page: Page
  readonly theme: Theme
  readonly memory: Memory
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

/** The page, its theme, and what it remembers. @throws Error outside of `App` */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (surroundings === undefined) throw new Error('expected a component within App')
  return surroundings
}

export function usePage(): Page {
  return useSurroundings().page
}
