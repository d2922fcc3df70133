import { HOST, PORT } from './settings'

/** What makes a server one for tests: small, on loopback, without access to files, silent. */
export const CONFIGURATION = [
  `server.bolt.listen_address=${HOST}:${PORT}`,
  // Else neo4j:// sends clients to port 7687, whatever this one is.
  `server.bolt.advertised_address=${HOST}:${PORT}`,
  'server.http.enabled=false',
  'server.https.enabled=false',
  // Else LOAD CSV reads any file of this machine.
  'server.directories.import=import',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'server.memory.pagecache.size=256m',
  // Else each database takes 256 MB of disk with its first write.
  'db.tx_log.preallocate=false',
  'db.tx_log.rotation.size=64m',
  'db.tx_log.rotation.retention_policy=2 files',
  'dbms.usage_report.enabled=false',
]

export const JAVA_OPTIONS = [
  '-Xms768m',
  '-Xmx768m',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-modules=jdk.incubator.vector',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
]
