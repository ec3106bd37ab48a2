import type { Mood } from '../Shell/values'

/** How a run's status looks. */
export const runMood = (status: string): Mood => (status === 'done' ? 'good' : status === 'waiting' ? 'primary' : status === 'failed' ? 'bad' : 'warning')
