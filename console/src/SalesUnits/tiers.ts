import type { Mood } from '../Shell/values'

export type Tier = 'A' | 'B' | 'C' | 'D'

export const tiers: readonly Tier[] = ['A', 'B', 'C', 'D']

const moods: Record<Tier, Mood> = { A: 'good', B: 'primary', C: 'warning', D: 'bad' }

export const tierMood = (tier: Tier): Mood => moods[tier]
