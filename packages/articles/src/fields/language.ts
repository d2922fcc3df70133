/** The BCP 47 tag in its usual spelling, `en-GB` for "en_gb"; undefined for anything else. */
export function parseLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
