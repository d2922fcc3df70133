/** Anything but the characters of XML 1.0 (production 2, "Char"). */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text that XML can hold: what it cannot becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD')
}
