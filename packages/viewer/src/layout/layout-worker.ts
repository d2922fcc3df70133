import type { LayoutMessage } from './create-layout'
import { layOut } from './lay-out'
import type { LayoutTask } from './layout-task'

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const tell = (message: LayoutMessage) => postMessage(message)
  tell({ positions: layOut(data, (share) => tell({ share })) })
})
