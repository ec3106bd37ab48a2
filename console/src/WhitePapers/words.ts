import { words } from '../Shell/language'

const chinese = {
  title: '客户主权实践白皮书', about: '每季度由日志生成，治理委员会表决后发布，附签名。任何人都可以下载核验。', quarter: '季度', published: '发布时间', files: '文件', manifest: '清单校验值（SHA-256）', logSize: '日志范围', leaves: '前 {{size}} 条', emptyTitle: '还没有发布白皮书', emptyText: '季度结束后 15 天内起草，治理委员会表决通过后会出现在这里。',
  html: '网页', pdf: 'PDF', json: '清单', jws: '签名', zh: '中文', en: '英文',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'White papers on customer sovereignty in practice', about: 'Generated from the log each quarter, published after a governance board vote, and signed. Anyone can download and verify them.', quarter: 'Quarter', published: 'Published', files: 'Files', manifest: 'Manifest checksum (SHA‑256)', logSize: 'Log range', leaves: 'First {{size}} entries', emptyTitle: 'No white papers published yet', emptyText: 'A draft is created within 15 days of the end of a quarter and appears here once the governance board approves it.',
  html: 'Page', pdf: 'PDF', json: 'Manifest', jws: 'Signature', zh: 'Chinese', en: 'English',
}

export type PaperWord = keyof typeof chinese

export const usePaperWords = words<PaperWord>('WhitePapers', chinese, english)
