import type { Correction, Judgement, SavedQuestion } from '@newsgraph/graph'
import type { DataFormatName } from '../sharing/data-formats'
import type {
  ArticleAnswer,
  EntityAnswer,
  ErrorAnswer,
  FoundEntity,
  NetworkAnswer,
  QueryAnswer,
  StatusAnswer,
  StoryAnswer,
  StoryMentions,
  Suggestion,
} from './answers'
import { ApiError } from './api-error'

/** A story that the reader hands in: a file, or pasted text. */
export interface StoryFile {
  readonly content: Blob
  /** Its file's name, for its extension; none for what was pasted. */
  readonly name?: string
  /** An ISO date, where the story does not say itself when it was published. */
  readonly published?: string
}

/** What is said about a correction: why it is made, and what it does. */
interface Remarks {
  readonly reason?: string
  readonly words?: string
}

/** What the page asks of its server. Every function throws `ApiError`. */
export interface Api {
  /** What holds the graph, in words. */
  readonly holder: string
  status(): Promise<StatusAnswer>
  /** The most connected entities and what is said between them. */
  network(limit: number): Promise<NetworkAnswer>
  /** An entity and its neighbours. */
  neighbourhood(entity: string, limit: number): Promise<NetworkAnswer>
  /** Those of the entities that there are, and what is said between them. */
  networkAmong(entities: readonly string[]): Promise<NetworkAnswer>
  search(words: string): Promise<readonly FoundEntity[]>
  article(id: string): Promise<ArticleAnswer>
  /** The articles that name an entity, and who else they name. */
  entity(id: string): Promise<EntityAnswer>
  /** The entities on shortest paths between two, and what is said between them; an empty network where there is no path. */
  paths(from: string, to: string): Promise<NetworkAnswer>
  /** Where the latest stories mention an entity. */
  mentions(entity: string): Promise<readonly StoryMentions[]>
  /** @param stopped ends it before it is answered */
  query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    stopped?: AbortSignal,
  ): Promise<QueryAnswer>
  questions(): Promise<readonly SavedQuestion[]>
  /** What the extractor makes of a story; nothing is kept. */
  previewStory(story: StoryFile): Promise<StoryAnswer>
  /** The same, and the store keeps it. */
  keepStory(story: StoryFile): Promise<StoryAnswer>
  /** Oldest first, with those that were taken back. */
  judgements(): Promise<readonly Judgement[]>
  judge(correction: Correction, remarks: Remarks): Promise<Judgement>
  /** The judgement that was taken back; undefined where none is left. */
  undo(): Promise<Judgement | undefined>
  /** The judgement that was made again; undefined where none is left. */
  redo(): Promise<Judgement | undefined>
  suggestions(): Promise<readonly Suggestion[]>
  /** The whole graph, in a form that other programs read. */
  everything(format: DataFormatName): Promise<Blob>
}

/** The server that sent the page. */
export function createApi(fetcher: typeof fetch = fetch): Api {
  return {
    holder: 'the store',
    status: () => ask('status'),
    network: (limit) => ask(`network?${new URLSearchParams({ limit: String(limit) })}`),
    neighbourhood: (entity, limit) =>
      ask(`network?${new URLSearchParams({ entity, limit: String(limit) })}`),
    networkAmong: (entities) => post('network', { entities }),
    search: async (words) =>
      (await ask<{ entities: FoundEntity[] }>(`search?${new URLSearchParams({ q: words })}`))
        .entities,
    article: (id) => ask(`articles/${encodeURIComponent(id)}`),
    entity: (id) => ask(`entities/${encodeURIComponent(id)}`),
    paths: (from, to) => ask(`paths?${new URLSearchParams({ from, to })}`),
    mentions: async (entity) =>
      (await ask<{ stories: StoryMentions[] }>(`mentions?${new URLSearchParams({ entity })}`))
        .stories,
    query: (cypher, parameters, stopped) => post('query', { cypher, parameters }, stopped),
    questions: async () =>
      (await ask<{ questions: readonly SavedQuestion[] }>('questions')).questions,
    previewStory: (story) => sendStory('stories/preview', story),
    keepStory: (story) => sendStory('stories', story),
    judgements: async () => (await ask<{ judgements: Judgement[] }>('judgements')).judgements,
    judge: async (correction, remarks) =>
      (await post<{ judgement: Judgement }>('judgements', { correction, ...remarks })).judgement,
    undo: async () => (await post<{ judgement?: Judgement }>('judgements/undo', {})).judgement,
    redo: async () => (await post<{ judgement?: Judgement }>('judgements/redo', {})).judgement,
    suggestions: async () => (await ask<{ suggestions: Suggestion[] }>('suggestions')).suggestions,
    everything: async (format) => {
      const response = await reach(`export?${new URLSearchParams({ format })}`)
      if (!response.ok) throw new ApiError(errorOf(await read(response), response))
      return response.blob()
    },
  }

  function post<Answer>(path: string, content: unknown, stopped?: AbortSignal): Promise<Answer> {
    return ask(path, {
      ...(stopped && { signal: stopped }),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(content),
    })
  }

  function sendStory(path: string, { content, name, published }: StoryFile): Promise<StoryAnswer> {
    const parameters = new URLSearchParams({
      ...(name !== undefined && { name }),
      ...(published !== undefined && { published }),
    })
    return ask(`${path}?${parameters}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: content,
    })
  }

  async function ask<Answer>(path: string, request?: RequestInit): Promise<Answer> {
    const response = await reach(path, request)
    const answer = await read(response)
    if (!response.ok) throw new ApiError(errorOf(answer, response))
    return answer as Answer
  }

  async function reach(path: string, request?: RequestInit): Promise<Response> {
    try {
      return await fetcher(`api/${path}`, request)
    } catch (cause) {
      throw new ApiError(
        {
          message: 'the newsgraph server does not answer',
          hint: 'start it again with `newsgraph view`, then reload this page',
        },
        cause,
      )
    }
  }
}

async function read(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new ApiError(
      { message: `expected JSON from ${response.url}, got something else (${response.status})` },
      cause,
    )
  }
}

function errorOf(answer: unknown, { status }: Response): ErrorAnswer['error'] {
  const { error } = (answer ?? {}) as Partial<ErrorAnswer>
  return error ?? { message: `the server answered with status ${status}` }
}
