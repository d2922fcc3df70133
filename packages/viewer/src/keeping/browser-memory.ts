/** Strings by key that outlive the page. */
export interface Memory {
  read(key: string): string | undefined
  write(key: string, value: string): void
}

/** The browser's own, for this page alone. Where it is forbidden or full, what is written lasts until the page is closed. */
export function browserMemory(storage: () => Storage = () => localStorage): Memory {
  const unkept = new Map<string, string>()
  return {
    read(key) {
      try {
        return unkept.get(key) ?? storage().getItem(key) ?? undefined
      } catch {
        return unkept.get(key)
      }
    },
    write(key, value) {
      try {
        storage().setItem(key, value)
        unkept.delete(key)
      } catch {
        unkept.set(key, value)
      }
    },
  }
}
