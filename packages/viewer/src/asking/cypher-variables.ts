/** What a query calls by a name of its own. */
export interface Variable {
  readonly name: string
  /** Undefined for what is no element of a pattern: `count(r) AS meetings`. */
  readonly element: 'node' | 'relationship' | undefined
  /** Labels or types that its pattern names. */
  readonly names: readonly string[]
}

const NODE = /(?<!\w)\(\s*([A-Za-z_]\w*)\s*(?::\s*([\w`|&:\s]+?))?\s*(?=[){]|\bWHERE\b)/gi
const RELATIONSHIP = /\[\s*([A-Za-z_]\w*)\s*(?::\s*([\w`|&:\s]+?))?\s*(?=[\]{*]|\bWHERE\b)/gi
const NAMED =
  /\bAS\s+([A-Za-z_]\w*)|([A-Za-z_]\w*)\s*=\s*(?:\(|shortestPath\b|allShortestPaths\b)/gi

/** The variables of Cypher that may be half written, each once. */
export function findVariables(cypher: string): readonly Variable[] {
  const found = new Map<string, Variable>()
  const add = (name: string, element: Variable['element'], names: readonly string[]) => {
    const known = found.get(name)
    if (known === undefined || known.names.length < names.length)
      found.set(name, { name, element, names })
  }
  for (const [, name = '', labels] of cypher.matchAll(NODE)) add(name, 'node', split(labels))
  for (const [, name = '', types] of cypher.matchAll(RELATIONSHIP))
    add(name, 'relationship', split(types))
  for (const [, one, other] of cypher.matchAll(NAMED)) add(one ?? other ?? '', undefined, [])
  return [...found.values()]
}

function split(names = ''): string[] {
  return names.split(/[|&:\s`]+/).filter((name) => name !== '')
}
