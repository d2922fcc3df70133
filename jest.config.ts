import type { Config } from 'jest'

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
] satisfies [string, object]

const config: Config = {
  testEnvironment: '<rootDir>/test/node-environment.ts',
  roots: ['<rootDir>/graph', '<rootDir>/packages', '<rootDir>/test'],
  testMatch: ['**/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironmentOptions: { customExportConditions: ['@newsgraph/source', 'node', 'node-addons'] },
  transform: { '^.+\\.(tsx?|m?js)$': swc },
  // Packages that are ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(fast-xml-builder|path-expression-matcher|xml-naming|linkedom|cssomnom|css-select|css-what|domutils|domhandler|dom-serializer|domelementtype|entities|boolbase|nth-check|marked|open|@preact|preact)/)',
  ],
}

export default config
