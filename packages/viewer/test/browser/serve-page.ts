import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createNetwork, isArticle, isMentions, type Network } from '@newsgraph/graph'
import type { ErrorAnswer, FoundEntity, NetworkAnswer, QueryAnswer } from '../../src/api/answers'
import { describeEntity } from '../../src/graph/describe-entity'
import { networkAround } from '../../src/offline/network-around'
import { inventedNetwork, QUESTIONS } from '../invented-network'

const DIST = join(__dirname, '..', '..', 'dist')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** As strict as the real server's. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; connect-src 'self'"

export interface ServedPage {
  readonly address: string
  close(): Promise<void>
}

/** Serves the built page with a network, an invented one unless another is given, behind its interface. */
export async function servePage(network: Network = inventedNetwork()): Promise<ServedPage> {
  const server = createServer((request, response) => {
    answer(network, request, response).catch((error: Error) => {
      response.writeHead(500).end(error.message)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => close(server) }
}

async function answer(
  network: Network,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  switch (pathname) {
    case '/api/status':
      return send(response, {
        engine: { name: 'Invented', version: '1.0' },
        can: { ask: true, correct: false, read: false },
        counts: networkAnswer(network).totals,
      })
    case '/api/network':
      return send(
        response,
        searchParams.get('entity') === 'organization:norvale-group'
          ? networkAnswer(withNewcomer(network))
          : networkAnswer(network, Number(searchParams.get('limit'))),
      )
    case '/api/search':
      return send(response, { entities: search(network, searchParams.get('q') ?? '') })
    case '/api/paths':
      return send(response, networkAnswer(createNetwork()))
    case '/api/questions':
      return send(response, { questions: QUESTIONS })
    case '/api/export':
      return send(response, network.export())
    case '/api/query':
      return query(network, await readBody(request), response)
  }
  if (pathname.startsWith('/api/entities/')) {
    const answer = describeEntity(
      network,
      decodeURIComponent(pathname.slice('/api/entities/'.length)),
    )
    if (answer !== undefined) return send(response, answer)
  }
  if (pathname.startsWith('/api/'))
    return refuse(response, 404, { message: `there is nothing at ${pathname}` })
  return sendFile(pathname, response)
}

/** @param limit entities of it, those that most is said of */
function networkAnswer(network: Network, limit = Number.POSITIVE_INFINITY): NetworkAnswer {
  const articles = network.filterNodes((_, node) => isArticle(node)).length
  const statements = network.filterEdges((_, edge) => !isMentions(edge)).length
  const entities = network.filterNodes((_, node) => !isArticle(node))
  const strongest = entities.sort((a, b) => network.degree(b) - network.degree(a))
  const part = entities.length > limit ? networkAround(network, strongest.slice(0, limit)) : network
  return {
    network: part.export(),
    totals: { articles, entities: network.order - articles, statements },
  }
}

/** A neighbour that the overview does not have. */
function withNewcomer(network: Network): Network {
  const wider = network.copy() as Network
  const known = wider.getNodeAttributes('person:yuri-halden')
  wider.addNode('person:new-face', { ...known, label: 'New Face', name: 'New Face', aliases: [] })
  const [edge] = wider.edges('person:yuri-halden', 'organization:norvale-group')
  wider.addEdgeWithKey(
    'new',
    'person:new-face',
    'organization:norvale-group',
    wider.getEdgeAttributes(edge),
  )
  return wider
}

function search(network: Network, words: string): FoundEntity[] {
  return network.reduceNodes<FoundEntity[]>((found, id, node) => {
    if (isArticle(node)) return found
    const { name, kind, aliases, mentions } = node
    const fits = name.toLowerCase().includes(words.toLowerCase())
    return fits ? [...found, { id, name, kind, aliases, mentions }] : found
  }, [])
}

function query(network: Network, body: string, response: ServerResponse): void {
  const { cypher } = JSON.parse(body) as { cypher: string }
  if (cypher.includes('RETURN')) send(response, queryAnswer(network, cypher))
  else
    refuse(response, 400, {
      message: 'expected RETURN, got the end of the query',
      hint: 'end the query with RETURN and what you want to see',
      position: { line: 1, column: 7 },
    })
}

/** Whatever is asked, the answer is who met whom, or nothing. */
function queryAnswer(network: Network, cypher: string): QueryAnswer {
  const met = createNetwork()
  network.forEachEdge((id, edge, source, target, sourceNode, targetNode) => {
    if (edge.type !== 'MET' || cypher.includes('nothing')) return
    met.mergeNode(source, sourceNode)
    met.mergeNode(target, targetNode)
    met.addEdgeWithKey(id, source, target, edge)
  })
  const element = (id: string) => ({
    element: 'node',
    id,
    labels: ['Entity'],
    properties: { id, ...met.getNodeAttributes(id) },
  })
  const rows = met.mapEdges((_, edge, source, target) => [
    element(source),
    isMentions(edge) ? '' : edge.sentence,
    element(target),
  ])
  return {
    columns: ['p', 'r.sentence', 'q'],
    rows,
    truncated: false,
    milliseconds: 3.2,
    network: met.export(),
  }
}

function refuse(response: ServerResponse, status: number, error: ErrorAnswer['error']): void {
  send(response, { error }, status)
}

function send(response: ServerResponse, content: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = join(DIST, normalize(path === '/' ? '/index.html' : path))
  try {
    const content = await readFile(file)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response
      .writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
      .end(content)
  } catch {
    response.writeHead(404).end()
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
