import './styles/index.css'
import { render } from 'preact'
import { createApi } from './api/api'
import { createPage } from './graph/create-page'
import { browserMemory } from './keeping/browser-memory'
import { App } from './panels/app'
import { createTheme } from './panels/theme'

const memory = browserMemory()
const page = createPage(createApi(), memory)
const theme = createTheme(memory)
const root = document.getElementById('page')
if (root !== null) render(<App page={page} theme={theme} memory={memory} />, root)
void page.load()
