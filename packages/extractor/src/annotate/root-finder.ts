import nlp from 'compromise/two'

/** The part of compromise's grammar that undoes inflection. */
interface Grammar {
  readonly verb: {
    toInfinitive(word: string, model: object, tense: string): string
    conjugate(
      infinitive: string,
      model: object,
    ): { readonly PastTense?: string; readonly Participle?: string }
  }
  readonly noun: { toSingular(word: string, model: object): string }
}

const model = nlp.model()
const { two } = nlp.methods() as { readonly two: { readonly transform: Grammar } }
const { verb, noun } = two.transform

export type Tense = 'PastTense' | 'PresentTense' | 'Gerund'

/** compromise's infinitive of one word, as it would be for that tense. */
export function toInfinitive(word: string, tense: Tense): string {
  return verb.toInfinitive(word, model, tense)
}

/** Whether `form` is the past tense or the participle of `infinitive`. */
export function isPastOf(form: string, infinitive: string): boolean {
  const forms = verb.conjugate(infinitive, model)
  return forms.PastTense === form || forms.Participle === form
}

export function toSingular(word: string): string {
  return noun.toSingular(word, model)
}
