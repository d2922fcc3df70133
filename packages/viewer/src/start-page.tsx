import './styles/index.css'
import { render } from 'preact'
import { createAddressBar } from './address/create-address-bar'
import { createSavedViews } from './address/saved-views'
import type { Api } from './api/api'
import { loadIcons } from './drawing/load-icons'
import { createPage } from './graph/create-page'
import { browserMemory } from './keeping/browser-memory'
import { App } from './panels/app'
import { createTheme } from './panels/theme'

/** Opens the page over whoever answers it, where its address says. */
export function startPage(api: Api): void {
  // They are there when the network is.
  void loadIcons()
  const memory = browserMemory()
  const page = createPage(api, memory)
  const theme = createTheme(memory)
  const addressBar = createAddressBar(page, theme)
  const surroundings = { page, theme, memory, addressBar, savedViews: createSavedViews(memory) }
  const root = document.getElementById('page')
  if (root !== null) render(<App {...surroundings} />, root)
  void page.load(addressBar.opened)
}
