import agreements from '../../knowledge/frames/agreements.json'
import business from '../../knowledge/frames/business.json'
import coercion from '../../knowledge/frames/coercion.json'
import criticism from '../../knowledge/frames/criticism.json'
import force from '../../knowledge/frames/force.json'
import law from '../../knowledge/frames/law.json'
import media from '../../knowledge/frames/media.json'
import meetings from '../../knowledge/frames/meetings.json'
import places from '../../knowledge/frames/places.json'
import positions from '../../knowledge/frames/positions.json'
import requests from '../../knowledge/frames/requests.json'
import support from '../../knowledge/frames/support.json'
import { compileFrames } from './compile-frames'
import type { FrameFile } from './frame'

/** The files of `knowledge/frames`; where two frames of a type could fire, the one of the earlier file does. */
export const FRAME_FILES: readonly FrameFile[] = [
  meetings,
  agreements,
  support,
  requests,
  criticism,
  law,
  coercion,
  force,
  business,
  positions,
  places,
  media,
] as readonly FrameFile[]

/** The frames that newsgraph ships. */
export const builtInFrames = compileFrames(FRAME_FILES)
