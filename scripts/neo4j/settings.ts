import path from 'node:path'

/** The long-term version: it runs on Java 17 and later. */
export const VERSION = '5.26.30'
export const OLDEST_JAVA = 17

const { NEO4J_PORT = '7687', NEO4J_PASSWORD = 'newsgraph-test' } = process.env

export const HOST = '127.0.0.1'
export const PORT = Number(NEO4J_PORT)
export const USER = 'neo4j'
/** Protects nothing: the server holds what tests write, and only this machine reaches it. */
export const PASSWORD = NEO4J_PASSWORD

const cache = path.resolve(__dirname, '../../node_modules/.cache/neo4j')
export const JARS = path.join(cache, `jars-${VERSION}`)
/** Configuration, data and logs of the server. */
export const HOME = path.join(cache, 'home')
