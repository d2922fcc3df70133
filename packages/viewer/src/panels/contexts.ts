import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Page } from '../graph/create-page'
import type { Theme } from './theme'

export interface Surroundings {
  readonly page: Page
  readonly theme: Theme
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

/** The page and its theme. @throws Error outside of `App` */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (surroundings === undefined) throw new Error('expected a component within App')
  return surroundings
}

export function usePage(): Page {
  return useSurroundings().page
}
