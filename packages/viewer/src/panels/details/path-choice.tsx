import { usePage } from '../contexts'
import { usePortion } from '../use-portion'

/** Paths that are listed at first. */
const FEW = 6

/** The shortest paths by who is on them, to choose one of, where there are several. */
export function PathChoice({ entities }: { entities: readonly string[] }) {
  const page = usePage()
  const { paths } = page.paths.value
  const { shown, more } = usePortion(paths, FEW)
  if (paths.length < 2) return null
  return (
    <>
      <ul class="path-choice" aria-label="Shortest paths">
        {shown.map((path) => (
          <li key={path.join()}>
            <button
              type="button"
              class="plain"
              aria-pressed={String(path) === String(entities)}
              onClick={() => page.takePath(path)}
            >
              via {path.slice(1, -1).map(page.nameOf).join(', ')}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
