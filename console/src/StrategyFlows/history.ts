import { useCallback, useReducer } from 'react'

interface History<State> { past: State[]; now: State; future: State[]; kind: string | null }

type Move<State> = { type: 'change'; next: State; kind: string | null } | { type: 'undo' } | { type: 'redo' }

const stepsMax = 200

function moved<State>(history: History<State>, move: Move<State>): History<State> {
  if (move.type === 'change') {
    if (move.next === history.now) return history
    // Letters typed into one field are one step.
    const past = move.kind !== null && move.kind === history.kind ? history.past : [...history.past, history.now].slice(-stepsMax)
    return { past, now: move.next, future: [], kind: move.kind }
  }
  const from = move.type === 'undo' ? history.past.at(-1) : history.future[0]
  if (from === undefined) return history
  return move.type === 'undo'
    ? { past: history.past.slice(0, -1), now: from, future: [history.now, ...history.future], kind: null }
    : { past: [...history.past, history.now], now: from, future: history.future.slice(1), kind: null }
}

/** A state with undo and redo. Changes of one kind that follow each other are undone together. */
export function useHistory<State>(start: () => State) {
  const [history, move] = useReducer(moved<State>, undefined, () => ({ past: [], now: start(), future: [], kind: null }) as History<State>)
  return {
    now: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: useCallback((next: State, kind: string | null = null) => move({ type: 'change', next, kind }), []),
    undo: useCallback(() => move({ type: 'undo' }), []),
    redo: useCallback(() => move({ type: 'redo' }), []),
  }
}
