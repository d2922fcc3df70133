import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { HOME } from './settings'

export const PID_FILE = path.join(HOME, 'server.pid')
/** A clean shutdown, in milliseconds. */
const PATIENCE = 30_000

/** The process of the server that `start` started, where it still runs. */
export function findServer(): number | undefined {
  if (!existsSync(PID_FILE)) return undefined
  const pid = Number(readFileSync(PID_FILE, 'utf8'))
  return isServer(pid) ? pid : undefined
}

/** Lets the server end properly. @returns whether there was one */
export async function stopServer(): Promise<boolean> {
  const pid = findServer()
  if (pid === undefined) return false
  process.kill(pid, 'SIGTERM')
  for (const begun = Date.now(); isServer(pid); await setTimeout(100))
    if (Date.now() - begun > PATIENCE) process.kill(pid, 'SIGKILL')
  return true
}

/** Numbers of processes are used again: one is the server's only if its command names the server's folder. */
function isServer(pid: number): boolean {
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
    }).includes(HOME)
  } catch {
    return false
  }
}
