/** A type's name as words: `SPOKE_WITH` is "spoke with". */
export function relationWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ')
}

/** "1 sentence", "2 sentences", "1,204 entities". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
