import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a whole file or none, also where the machine stops: beside its place, then into it. */
export async function writeDurably(file: string, data: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  const handle = await open(beside, 'w')
  try {
    await handle.writeFile(data)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, file)
  await syncFolder(dirname(file))
}

/** A new name lasts once its folder is written; Windows has no way to ask for that and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
