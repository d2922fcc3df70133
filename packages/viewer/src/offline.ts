import { createOfflineApi } from './offline/create-offline-api'
import { readStories } from './offline/read-stories'
import sign from './panels/icon.svg'
import { startPage } from './start-page'

document.querySelector('link[rel=icon]')?.setAttribute('href', sign)
startPage(createOfflineApi(readStories()))
