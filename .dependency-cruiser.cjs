/** Arrows point one way: cli → server, loader, extractor, articles → graph; server → loader. */
const PACKAGE = '^packages/([^/]+)/src/'

/** A package may reach its own files, the packages named, and nothing else of ours. */
function onlyReaches(name, allowed) {
  const reachable = [`packages/${name}`, ...allowed].join('|')
  return {
    name: `${name}-reaches-only-${allowed.join('-') || 'itself'}`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: { path: '^(packages|graph)/', pathNot: `^(${reachable})/` },
  }
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'graph-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^graph/src/' },
      to: { path: '^packages/' },
    },
    {
      name: 'graph-is-light',
      comment:
        'validation and formats are entry points of their own: the command and the page start fast',
      severity: 'error',
      from: { path: '^graph/src/index\\.ts$' },
      to: { path: '^graph/src/(validation/|formats/(?!json\\.ts$))', reachable: true },
    },
    {
      name: 'graph-and-extractor-run-in-a-browser',
      comment: 'whoever starts them hands in files and the model',
      severity: 'error',
      from: { path: '^(graph|packages/extractor)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    onlyReaches('articles', ['graph']),
    onlyReaches('extractor', ['graph']),
    onlyReaches('loader', ['graph']),
    onlyReaches('server', ['graph', 'packages/loader']),
    onlyReaches('viewer', ['graph']),
    onlyReaches('cli', ['graph', 'packages/(articles|extractor|loader|server)']),
    {
      name: 'one-engine-a-folder',
      comment: 'nothing outside its adapter knows which engine runs',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/loader/src/(neo4j|embedded)/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)/' },
    },
    {
      name: 'packages-through-their-front-door',
      severity: 'error',
      from: { path: PACKAGE },
      to: { path: PACKAGE, pathNot: ['^packages/$1/src/', '/src/index\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@newsgraph/source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
}
