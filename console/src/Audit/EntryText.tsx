/** The entry's bytes as text, with the one that was changed made plain. */
export function EntryText({ bytes, changed }: { bytes: Uint8Array; changed: number | null }) {
  const text = (from: number, until?: number) => new TextDecoder().decode(bytes.slice(from, until))
  return (
    <pre className="entry-text" tabIndex={0}>
      {changed === null ? text(0) : <>{text(0, changed)}<mark className="changed">{text(changed, changed + 1)}</mark>{text(changed + 1)}</>}
    </pre>
  )
}
