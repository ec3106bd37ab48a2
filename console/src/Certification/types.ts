import type { CertifiedSystemQuery } from '../Graph/internal/graphql'
import type { Mood } from '../Shell/values'

export type System = NonNullable<CertifiedSystemQuery['supplierSystem']>

export type Run = System['runs'][number]

export type Certificate = NonNullable<System['certificate']>

export type Plan = NonNullable<CertifiedSystemQuery['certificationPlan']>

export const modules = ['DATA_PASSPORT', 'COLLABORATION_SPACE', 'AUDIT_LOG'] as const

export const certificateMoods: Record<Certificate['status'], Mood> = { VALID: 'good', SUSPENDED: 'warning', EXPIRED: 'quiet', MOVED: 'quiet', REPLACED: 'quiet', REVOKED: 'bad' }

export const runMoods: Record<Run['status'], Mood> = { PASSED: 'good', NOT_PASSED: 'bad', OPEN: 'primary', INTERRUPTED: 'warning' }

export const verdictMoods = { PASSED: 'good', FAILED: 'bad', INCONCLUSIVE: 'warning' } as const

export const stateMoods: Record<string, Mood> = { REGISTERED: 'quiet', OWNED: 'quiet', TESTING: 'primary', NOT_PASSED: 'bad', CERTIFIED: 'good', SUSPENDED: 'warning', LAPSED: 'bad' }
