import { createApi } from './api/api'
import { startPage } from './start-page'

startPage(createApi())
