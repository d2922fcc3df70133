import type { SavedQuestion } from '@newsgraph/graph'
import type {
  ArticleAnswer,
  ErrorAnswer,
  FoundEntity,
  NetworkAnswer,
  QueryAnswer,
  StatusAnswer,
  StoryAnswer,
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

/** What the page asks of its server. Every function throws `ApiError`. */
export interface Api {
  status(): Promise<StatusAnswer>
  /** The most connected entities and what is said between them. */
  network(limit: number): Promise<NetworkAnswer>
  /** An entity and its neighbours. */
  neighbourhood(entity: string, limit: number): Promise<NetworkAnswer>
  search(words: string): Promise<readonly FoundEntity[]>
  article(id: string): Promise<ArticleAnswer>
  query(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryAnswer>
  questions(): Promise<readonly SavedQuestion[]>
  /** What the extractor makes of a story; nothing is kept. */
  previewStory(story: StoryFile): Promise<StoryAnswer>
  /** The same, and the store keeps it. */
  keepStory(story: StoryFile): Promise<StoryAnswer>
}

/** Where the whole graph can be downloaded. */
export const EXPORT_ADDRESS = 'api/export?format=json'

/** The server that sent the page. */
export function createApi(fetcher: typeof fetch = fetch): Api {
  return {
    status: () => ask('status'),
    network: (limit) => ask(`network?${new URLSearchParams({ limit: String(limit) })}`),
    neighbourhood: (entity, limit) =>
      ask(`network?${new URLSearchParams({ entity, limit: String(limit) })}`),
    search: async (words) =>
      (await ask<{ entities: FoundEntity[] }>(`search?${new URLSearchParams({ q: words })}`))
        .entities,
    article: (id) => ask(`articles/${encodeURIComponent(id)}`),
    query: (cypher, parameters) =>
      ask('query', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cypher, parameters }),
      }),
    questions: async () =>
      (await ask<{ questions: readonly SavedQuestion[] }>('questions')).questions,
    previewStory: (story) => sendStory('stories/preview', story),
    keepStory: (story) => sendStory('stories', story),
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
