/** "12/40": how many of all are shown; "40" where all are. */
export function ShownCount({ shown, all }: { shown: number; all: number }) {
  const total = all.toLocaleString('en')
  return (
    <span class="count" title={`${shown.toLocaleString('en')} of ${total} shown`}>
      {shown !== all && `${shown.toLocaleString('en')}/`}
      {total}
    </span>
  )
}
