import { webAddress } from '../../../src/panels/details/web-address'

test('leads to the web, and nowhere else', () => {
  expect(webAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
  expect(webAddress('http://example.org')).toBe('http://example.org/')
  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/story.html',
    '',
    undefined,
  ])
    expect(webAddress(address)).toBeUndefined()
})
