export type {
  EngineInfo,
  GraphNode,
  GraphPath,
  GraphRelationship,
  GraphStore,
  LoadOptions,
  LoadReport,
  Parameters,
  QueryOptions,
  QueryResult,
  QueryValue,
  StoreCounts,
} from './graph-store'
export { openStore, type StoreOptions } from './open-store'
