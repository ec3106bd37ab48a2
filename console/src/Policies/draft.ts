import { useSyncExternalStore } from 'react'

const kept = 'ecosystem-policy-draft'
const listeners = new Set<() => void>()

/** The rules that are being written, kept in this browser; null when none are. */
export const draft = () => localStorage.getItem(kept)

export function keepDraft(json: string | null) {
  if (json === null) localStorage.removeItem(kept)
  else localStorage.setItem(kept, json)
  for (const tell of listeners) tell()
}

export const useDraft = () => useSyncExternalStore((tell) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}, draft)
