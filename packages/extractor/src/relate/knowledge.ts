import type { RelationName } from '@newsgraph/graph'
import auxiliaries from '../../knowledge/relations/auxiliaries.json'
import collectives from '../../knowledge/relations/collectives.json'
import echoes from '../../knowledge/relations/echoes.json'
import eventNouns from '../../knowledge/relations/event-nouns.json'
import governing from '../../knowledge/relations/governing-verbs.json'
import intransitive from '../../knowledge/relations/intransitive-verbs.json'
import kinship from '../../knowledge/relations/kinship.json'
import knownAgents from '../../knowledge/relations/known-agents.json'
import light from '../../knowledge/relations/light-verbs.json'
import negation from '../../knowledge/relations/negation.json'
import positions from '../../knowledge/relations/positions.json'
import speechActs from '../../knowledge/relations/speech-acts.json'
import { SAYING } from '../lexicon/speech'

export const LIGHT_VERBS: ReadonlySet<string> = new Set(light.verbs)
export const JOURNEYS: ReadonlySet<string> = new Set(light.journeys)
export const MEASURES: ReadonlySet<string> = new Set(light.measures)
export const INTRANSITIVE: ReadonlySet<string> = new Set(intransitive.verbs)
export const KINSHIP: ReadonlySet<string> = new Set(kinship.nouns)
export const NEGATIONS: ReadonlySet<string> = new Set(negation.words)
export const SPEECH_ACTS: ReadonlySet<string> = new Set(speechActs.types)
export const WHEN_PROMISED: ReadonlyMap<string, string> = new Map(
  Object.entries(speechActs.whenPromised),
)

export const GOVERNING = {
  say: SAYING,
  demand: new Set(governing.demand),
  promise: new Set(governing.promise),
  hypothesis: new Set(governing.hypothesis),
  ending: new Set(governing.ending),
  failure: new Set(governing.failure),
  performing: new Set(governing.performing),
  allegation: new Set(governing.allegation),
  pursuit: new Set(governing.pursuit),
  punishment: new Set(governing.punishment),
  undergoing: new Set(governing.undergoing),
  prevention: new Set(governing.prevention),
  objectControl: new Set(governing.objectControl),
  denial: new Set(governing.denial),
  dismissal: new Set(governing.dismissal),
  report: new Set(governing.report),
  subjectControl: new Set(governing.subjectControl),
  blame: new Set(governing.blame),
  demandedObject: new Set(governing.demandedObject),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>

export const CLAUSE = {
  hypothetical: new Set(auxiliaries.hypothetical),
  promised: new Set(auxiliaries.promised),
  conditions: new Set(auxiliaries.conditions),
  boundaries: new Set(auxiliaries.boundaries),
  doubts: new Set(auxiliaries.doubts),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>

export const POSITIONS = {
  nouns: new Set(positions.nouns),
  professions: new Set(positions.professions),
  ofState: new Set(positions.ofState),
  ofPlace: new Set(positions.ofPlace),
  shared: new Set(positions.shared),
  notOffices: new Set(positions.notOffices),
  counterparts: new Set(positions.counterparts),
  deputies: new Set(positions.deputies),
  former: new Set(positions.former),
  abbreviations: new Map(Object.entries(positions.abbreviations)),
  ofCountry: new Map(Object.entries(positions.ofCountry)),
} as const

export const COLLECTIVES = {
  state: new Set(collectives.state),
  members: new Set(collectives.members),
  bodies: new Set(collectives.bodies),
  units: new Set(collectives.units),
  homelands: new Set(collectives.homelands),
  quantities: new Set(collectives.quantities),
  edges: new Set(collectives.edges),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>

export const AGENTS: ReadonlyMap<string, readonly RelationName[]> = new Map(
  Object.entries(knownAgents.agents),
)

export const ECHOES = {
  auxiliaries: new Set(echoes.auxiliaries),
  adverbs: new Set(echoes.adverbs),
  phrases: new Set(echoes.phrases),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>

export const EVENT_NOUNS: ReadonlyMap<string, readonly RelationName[]> = new Map(
  Object.entries(eventNouns.nouns),
)
export const ANSWERS = {
  verbs: new Set(eventNouns.answers),
  refusals: new Set(eventNouns.refusals),
  answered: new Set(eventNouns.answered),
  pronouns: new Set(eventNouns.pronouns),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>
