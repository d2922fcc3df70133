import type { Correction, Judgement } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { fakeStore } from './fake-store'

/** A store that keeps judgements in a list, and applies none. */
export function judgingStore(answers: Partial<GraphStore> = {}): GraphStore {
  let judgements: readonly Judgement[] = []
  const flag = (judgement: Judgement | undefined, undone: boolean): Judgement | undefined => {
    if (judgement === undefined) return undefined
    const { undone: _, ...rest } = judgement
    const flagged: Judgement = undone ? { ...rest, undone: true } : rest
    judgements = judgements.map((other) => (other === judgement ? flagged : other))
    return flagged
  }
  return {
    ...fakeStore(),
    judgements: async () => judgements,
    async judge(correction: Correction, remarks = {}) {
      const judgement: Judgement = {
        id: `j${judgements.length}`,
        at: '2023-03-02T10:00:00.000Z',
        correction,
        ...remarks,
      }
      judgements = [...judgements.filter(({ undone }) => undone !== true), judgement]
      return judgement
    },
    undo: async () =>
      flag(
        judgements.findLast(({ undone }) => undone !== true),
        true,
      ),
    redo: async () =>
      flag(
        judgements.find(({ undone }) => undone === true),
        false,
      ),
    ...answers,
  }
}
