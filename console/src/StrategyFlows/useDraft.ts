import { useCallback, useMemo, useState } from 'react'
import type { Catalogue } from './catalogue'
import { sameText, type Definition } from './definition'
import type { Draft } from './edits'
import { useHistory } from './history'
import { keepPlaces, placesOf } from './layout'

/** A definition being changed, with undo, and whether what is drawn is saved. */
export function useDraft(definition: Definition, catalogue: Catalogue, savedAs: number) {
  const history = useHistory<Draft>(() => ({ definition, places: placesOf(definition, catalogue) }))
  const [saved, setSaved] = useState(() => ({ text: sameText(definition), version: savedAs }))
  const { now, change } = history
  const text = useMemo(() => sameText(now.definition), [now.definition])
  const commit = useCallback((next: Draft, kind: string | null = null) => {
    if (next.places !== now.places) keepPlaces(next.definition.id, next.places)
    change(next, kind)
  }, [change, now.places])
  return { ...history, draft: now, change: commit, text, saved, isSaved: saved.text === text, wasSaved: (version: number) => setSaved({ text, version }) }
}

export type DraftInHand = ReturnType<typeof useDraft>
