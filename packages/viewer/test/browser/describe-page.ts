import { describeInBrowser, type OpenBrowser, openBrowser } from './open-page'
import { createReader, type Reader } from './reader'
import { type ServedPage, servePage } from './serve-page'

/** A served page, and a reader who visits it anew for every test. */
export interface Opened {
  readonly served: ServedPage
  readonly browser: OpenBrowser
  readonly reader: Reader
}

/** A suite in a browser; what is opened is there within its tests. @param serve an invented network, unless another is given */
export function describePage(
  name: string,
  suite: (opened: () => Opened) => void,
  serve: () => Promise<ServedPage> = servePage,
): void {
  describeInBrowser(name, () => {
    let served: ServedPage | undefined
    let browser: OpenBrowser | undefined
    let reader: Reader | undefined
    const opened = (): Opened => {
      if (!served || !browser || !reader) throw new Error('expected a page that is open')
      return { served, browser, reader }
    }

    beforeAll(async () => {
      served = await serve()
      browser = await openBrowser()
      reader = createReader(browser.page)
    })
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })
    beforeEach(() => opened().reader.visit(opened().served))
    suite(opened)
  })
}
