import { words } from '../Shell/language'

const chinese = {
  title: '客户主权实践白皮书', about: '每季度由日志生成，治理委员会表决后发布，附签名。任何人都可以下载核对。', quarter: '季度', published: '发布时间', files: '文件', manifest: '清单 SHA-256', logSize: '依据日志', leaves: '前 {{size}} 片叶', emptyTitle: '还没有发布白皮书', emptyText: '季度结束后 15 天内起草，治理委员会表决通过后会出现在这里。',
  html: '网页', pdf: 'PDF', json: '清单', jws: '签名', zh: '中文', en: '英文',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'White papers on customer sovereignty', about: 'Made from the log each quarter, published by a vote of the governance board, and signed. Anybody may download and check them.', quarter: 'Quarter', published: 'Published', files: 'Files', manifest: 'SHA-256 of the manifest', logSize: 'From the log', leaves: 'First {{size}} leaves', emptyTitle: 'No white paper is published yet', emptyText: 'One is drafted within 15 days of a quarter\'s end, and appears here once the board has passed it.',
  html: 'Page', pdf: 'PDF', json: 'Manifest', jws: 'Signature', zh: 'Chinese', en: 'English',
}

export type PaperWord = keyof typeof chinese

export const usePaperWords = words<PaperWord>('WhitePapers', chinese, english)
