import type { Network } from '@newsgraph/graph'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../api/api'
import type { Picture, PicturePart } from '../drawing/picture'
import type { VisibleNetwork } from '../filters/apply-filters'
import { type DataFormatName, writeFormat } from './data-formats'
import { shownNetwork } from './shown-network'

type TakePicture = (part: PicturePart) => Picture

export interface SharingSurroundings {
  readonly api: Pick<Api, 'everything'>
  readonly network: ReadonlySignal<Network>
  readonly visible: ReadonlySignal<VisibleNetwork>
  /** Gives nothing where that failed. */
  attempt<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined>
}

/** What the page hands out: its data in forms that other programs read, and its picture. */
export function createSharing({ api, network, visible, attempt }: SharingSurroundings) {
  /** Undefined while nothing is drawn. */
  const takePicture = signal<TakePicture | undefined>(undefined)

  /** Whoever draws says how to take a picture. */
  function tellPicture(take: TakePicture | undefined): void {
    takePicture.value = take
  }

  /** What is shown, or everything that the store holds, as a file; undefined where that failed. */
  function writeData(
    name: DataFormatName,
    part: 'shown' | 'everything',
  ): Promise<Blob | undefined> {
    return attempt(() =>
      part === 'everything'
        ? api.everything(name)
        : writeFormat(name, shownNetwork(network.value, visible.value)),
    )
  }

  return { takePicture, tellPicture, writeData }
}
