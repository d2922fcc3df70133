import type { Renderer } from './drawn'
import { paddingOf } from './stage-size'

/** Draws again when the stage has another size, and when a font has come. */
export function followStage(
  stage: HTMLElement,
  sigma: Renderer,
  forgetWords: () => void,
): () => void {
  const observer = new ResizeObserver(() => {
    sigma.setSetting('stagePadding', paddingOf(stage))
    sigma.scheduleRender()
  })
  const onFonts = () => {
    forgetWords()
    sigma.scheduleRender()
  }
  observer.observe(stage)
  document.fonts.addEventListener('loadingdone', onFonts)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', onFonts)
  }
}
