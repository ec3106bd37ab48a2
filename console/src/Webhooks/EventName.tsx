import { useEventName } from './words'

/** What an event type is called, with the type itself. */
export function EventName({ of: type }: { of: string }) {
  const name = useEventName()(type)
  return name === undefined ? <code>{type}</code> : <>{name} <code className="quiet source">{type}</code></>
}
