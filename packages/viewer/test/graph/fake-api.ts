import type { NetworkAnswer, StatusAnswer } from '../../src/api/answers'
import type { Api } from '../../src/api/api'
import { ApiError } from '../../src/api/api-error'
import { networkOf, type Said } from './statements'

const STATUS: StatusAnswer = {
  engine: { name: 'Invented', version: '1.0' },
  counts: { articles: 0, entities: 0, statements: 0 },
  can: { ask: true, correct: true, read: true },
}

/** A server that answers what a test gives it, and refuses the rest. */
export function fakeApi(answers: Partial<Api> = {}): Api {
  const refuse = async () => {
    throw new ApiError({ message: 'expected a fake answer, got none' })
  }
  return {
    holder: 'the store',
    status: async () => STATUS,
    network: refuse,
    neighbourhood: refuse,
    search: refuse,
    article: refuse,
    entity: refuse,
    paths: async () => networkAnswer([]),
    query: refuse,
    questions: refuse,
    previewStory: refuse,
    keepStory: refuse,
    networkAmong: refuse,
    mentions: refuse,
    judgements: async () => [],
    judge: refuse,
    undo: refuse,
    redo: refuse,
    suggestions: refuse,
    everything: refuse,
    ...answers,
  }
}

export function networkAnswer(
  statements: readonly Said[],
  lonely: readonly string[] = [],
): NetworkAnswer {
  const network = networkOf(statements, lonely)
  return {
    network: network.export(),
    totals: { articles: 1, entities: network.order - 1, statements: network.size },
  }
}
