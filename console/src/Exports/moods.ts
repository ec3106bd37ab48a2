import type { ExportStatus } from '../Graph/internal/graphql'
import type { Mood } from '../Shell/values'

export const exportMoods: Record<ExportStatus, Mood> = { WAITING: 'quiet', RUNNING: 'primary', DONE: 'good', FAILED: 'bad', CANCELLED: 'quiet', EXPIRED: 'quiet' }
