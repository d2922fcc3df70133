import './styles/index.css'
import { render } from 'preact'
import { createApi } from './api/api'
import { createPage } from './graph/create-page'
import { App } from './panels/app'
import { createTheme } from './panels/theme'

const page = createPage(createApi())
const theme = createTheme()
const root = document.getElementById('page')
if (root !== null) render(<App page={page} theme={theme} />, root)
void page.load()
