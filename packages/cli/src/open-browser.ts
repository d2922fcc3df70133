/**
 * Opens an address in the browser where there is one: not in continuous integration, nor on a machine without a screen.
 * A browser that does not start costs nothing: the address is printed anyway.
 */
export async function openBrowser(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (!hasScreen(env)) return
  const { default: open } = await import('open')
  try {
    const started = await open(address)
    started.on('error', () => undefined)
  } catch {}
}

function hasScreen({ CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME }: NodeJS.ProcessEnv): boolean {
  if (CI) return false
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME)
}
