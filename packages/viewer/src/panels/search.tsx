import { NOTHING } from '../graph/selection'
import { usePage } from './contexts'
import { EntityPicker } from './entity-picker'

/** Finds an entity and brings it into what is shown. */
export function Search() {
  const page = usePage()
  return (
    <EntityPicker
      id="search"
      label="Find an entity"
      placeholder="Find an entity ( / )"
      onChoose={({ id }) => void page.bringIn(id)}
      onLeave={() => page.select(NOTHING)}
    />
  )
}
