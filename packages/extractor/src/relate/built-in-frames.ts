import agreements from '../../knowledge/frames/agreements.json'
import appointments from '../../knowledge/frames/appointments.json'
import business from '../../knowledge/frames/business.json'
import coercion from '../../knowledge/frames/coercion.json'
import concessions from '../../knowledge/frames/concessions.json'
import contests from '../../knowledge/frames/contests.json'
import cooperation from '../../knowledge/frames/cooperation.json'
import criticism from '../../knowledge/frames/criticism.json'
import families from '../../knowledge/frames/families.json'
import force from '../../knowledge/frames/force.json'
import help from '../../knowledge/frames/help.json'
import law from '../../knowledge/frames/law.json'
import media from '../../knowledge/frames/media.json'
import meetings from '../../knowledge/frames/meetings.json'
import places from '../../knowledge/frames/places.json'
import positions from '../../knowledge/frames/positions.json'
import requests from '../../knowledge/frames/requests.json'
import support from '../../knowledge/frames/support.json'
import talks from '../../knowledge/frames/talks.json'
import visits from '../../knowledge/frames/visits.json'
import withdrawals from '../../knowledge/frames/withdrawals.json'
import { compileFrames } from './compile-frames'
import type { FrameFile } from './frame'

/** The files of `knowledge/frames`; where two frames of a type could fire, the one of the earlier file does. */
export const FRAME_FILES: readonly FrameFile[] = [
  meetings,
  talks,
  visits,
  agreements,
  withdrawals,
  support,
  help,
  cooperation,
  concessions,
  requests,
  criticism,
  law,
  coercion,
  force,
  business,
  positions,
  appointments,
  contests,
  places,
  families,
  media,
] as readonly FrameFile[]

/** The frames that newsgraph ships. */
export const builtInFrames = compileFrames(FRAME_FILES)
