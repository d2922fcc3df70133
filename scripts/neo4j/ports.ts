import { connect, createServer } from 'node:net'
import { HOST, PORT } from './settings'

/** Whether no other program listens there. */
export function isPortFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen(PORT, HOST, () => server.close(() => resolve(true)))
  })
}

/** Bolt's first bytes, as of its handshake: "I speak 5.0 to 5.4, or 4.4". */
const GREETING = Buffer.from('6060b01700040405000004040000000000000000', 'hex')

/** Whether somebody there answers in Bolt. */
export function boltAnswers(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port: PORT })
    const end = (answers: boolean) => {
      socket.destroy()
      resolve(answers)
    }
    socket.setTimeout(2_000, () => end(false))
    socket.on('error', () => end(false))
    socket.on('close', () => end(false))
    socket.on('connect', () => socket.write(GREETING))
    socket.on('data', (version) => end(version.length >= 4 && version.readUInt32BE(0) !== 0))
  })
}
