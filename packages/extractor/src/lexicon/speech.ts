import speech from '../../knowledge/speech.json'

/** Lemmas of the verbs whose clause is what somebody says. */
export const SAYING: ReadonlySet<string> = new Set(speech.saying)
