import { words } from '../../Shell/language'

const chinese = {
  title: '数据护照', about: '谁可以看您的哪些数据、用来做什么，由您决定。没有您的授权，任何人都读不到。', standing: '有效授权', withdrawals: '撤回次数', reads: '被读取次数', mine: '护照编号',
  consents: '授权', history: '某日谁能看到什么', take: '带走护照', grant: '新增授权', grantee: '可以读取的组织', category: '数据类别', fields: '字段', purpose: '用途', legalBasis: '合法依据', crossBorder: '可以出境', grantedAt: '授权时间', expiresAt: '到期', noEnd: '不设期限',
  stands: '有效', expired: '已到期', withdrawn: '已撤回', emptyTitle: '还没有授权', emptyText: '现在没有任何组织能读取您的数据。需要与伙伴合作时，在这里逐项授权；随时可以撤回。',
  noPassportTitle: '还没有护照', noPassportText: '您的企业登记为客户后，护照会出现在这里。已删除数据的客户没有护照，请到“我的权利”查看删除证明。',
  granteeHelp: '对方组织的编号，由对方提供，例如 partner_demo。', purposeHelp: '对方每次读取都必须写明同样的用途，例如 co-marketing。', days: '{{count}} 天', until: '到哪一天', oneYear: '一年', chooseDay: '选择日期', crossHelp: '打开后，位于境外的读取方也可以读取，并计入跨境计数。',
  meaning: '这意味着什么', means: '{{grantee}} 可以读取您{{category}}中的：{{fields}}。用途仅限“{{purpose}}”，依据为“{{basis}}”。', meansUntil: '有效期到 {{until}}。', meansNoEnd: '没有到期日，直到您撤回。', meansHome: '数据不得离开境内。', meansAbroad: '数据可以离开境内。', meansReceipt: '每次读取都会留下凭证，一秒内出现在“使用记录”里。', meansEnd: '您随时可以撤回：下一次读取就会被拒绝。', meansFill: '填写后，这里会用一句话说明授权的含义。',
  granted: '授权已生效', cannotBoth: '两项授权不会合并：一次读取必须被一项授权完整覆盖。',
  consent: '授权详情', withdraw: '撤回授权', withdrawTitle: '撤回对 {{grantee}} 的授权？', withdrawText: '从下一次读取起，{{grantee}} 将被拒绝。已经读走的内容无法收回，但平台会通知对方，并为您出具撤回证明。', withdrawDone: '已撤回', usesOf: '查看它被怎样使用',
  certificate: '撤回证明', certificateAbout: '谁被告知、谁已确认、谁还没有。随时更新。', withdrawnAt: '撤回时间', epoch: '第 {{count}} 次撤回', acknowledgedYes: '对方已确认知悉', acknowledgedNo: '对方尚未确认', told: '通知', toldNone: '对方没有登记接收撤回通知的地址；它会在下一次读取被拒绝时得知。', acknowledgements: '确认', acknowledgementsNone: '还没有确认。', WEBHOOK: '自动应答通知', CLIENT: '由其系统声明', waiting: '等待送达', delivered: '已送达', dead: '未能送达', withheld: '未发送', attempts: '尝试 {{count}} 次', downloadCertificate: '下载签名证明', certificateMissing: '没有撤回证明：这项授权没有被撤回。',
  historyAbout: '选一个时刻，查看当时有效的每一项授权。', at: '时刻', ask: '查看', atEpoch: '当时共撤回过 {{count}} 次', historyEmptyTitle: '当时没有有效授权', historyEmptyText: '那一刻没有任何组织能读取您的数据。', now: '现在',
  takeAbout: '这些文件不依赖本平台，其他系统也能读懂和核验。', iso: '同意记录（ISO/IEC TS 27560）', isoText: '您做过的每一项授权，含撤回历史，机器可读（JSON-LD）。', kantara: '同意凭证（Kantara 1.1）', kantaraText: '现在有效的授权，供较早的系统使用。', credential: '签名凭证（W3C Verifiable Credential）', credentialText: '由平台签名，24 小时内有效。任何人都可用公开密钥核验。', download: '下载',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Data passport', about: 'You decide who may see which of your data, and what for. Without your consent nobody reads anything.', standing: 'Grants that stand', withdrawals: 'Withdrawals', reads: 'Times read', mine: 'Passport',
  consents: 'Consents', history: 'Who could see what', take: 'Take it with you', grant: 'Grant consent', grantee: 'Organisation that may read', category: 'Kind of data', fields: 'Fields', purpose: 'Purpose', legalBasis: 'Legal basis', crossBorder: 'May leave the country', grantedAt: 'Granted', expiresAt: 'Ends', noEnd: 'No end',
  stands: 'Stands', expired: 'Expired', withdrawn: 'Withdrawn', emptyTitle: 'No consent yet', emptyText: 'Nobody can read your data now. When you work with a partner, grant it here, field by field; you can withdraw at any time.',
  noPassportTitle: 'No passport yet', noPassportText: 'Once your company is registered as a customer its passport is here. A customer that was erased has none: its proof is under My rights.',
  granteeHelp: 'The id of their organisation, as they tell you, such as partner_demo.', purposeHelp: 'Each read must name the same purpose, such as co-marketing.', days: '{{count}} days', until: 'Until', oneYear: 'One year', chooseDay: 'Choose a day', crossHelp: 'When on, readers abroad may read too; they count as crossing the border.',
  meaning: 'What this will mean', means: '{{grantee}} may read of your {{category}}: {{fields}}. Only for “{{purpose}}”, on the ground of {{basis}}.', meansUntil: 'It ends on {{until}}.', meansNoEnd: 'It has no end, until you withdraw it.', meansHome: 'The data must not leave the country.', meansAbroad: 'The data may leave the country.', meansReceipt: 'Each read leaves a receipt, which you see under Usage within a second.', meansEnd: 'You can withdraw at any time: the next read is refused.', meansFill: 'Once you have filled this in, it says here in a sentence what the grant will mean.',
  granted: 'The grant stands', cannotBoth: 'Two grants do not add up: one read must be covered by one grant as a whole.',
  consent: 'Consent', withdraw: 'Withdraw', withdrawTitle: 'Withdraw your consent for {{grantee}}?', withdrawText: 'From the next read on, {{grantee}} is refused. What it has already read cannot be taken back, but it will be told, and you get a certificate of the withdrawal.', withdrawDone: 'Withdrawn', usesOf: 'See how it was used',
  certificate: 'Certificate of withdrawal', certificateAbout: 'Who was told, who has acknowledged, and who has not. It is kept up to date.', withdrawnAt: 'Withdrawn', epoch: 'Withdrawal no. {{count}}', acknowledgedYes: 'The grantee has acknowledged it', acknowledgedNo: 'The grantee has not acknowledged it', told: 'News', toldNone: 'The grantee has registered no address for withdrawals; it will learn of it when its next read is refused.', acknowledgements: 'Acknowledgements', acknowledgementsNone: 'None yet.', WEBHOOK: 'Its system answered the news', CLIENT: 'Its system said so', waiting: 'On its way', delivered: 'Delivered', dead: 'Could not be delivered', withheld: 'Not sent', attempts: '{{count}} attempts', downloadCertificate: 'Download the signed certificate', certificateMissing: 'There is no certificate: this grant was not withdrawn.',
  historyAbout: 'Choose a moment to see every grant that stood then.', at: 'Moment', ask: 'Show', atEpoch: '{{count}} withdrawals until then', historyEmptyTitle: 'No grant stood then', historyEmptyText: 'At that moment nobody could read your data.', now: 'Now',
  takeAbout: 'These files do not depend on this platform: other systems can read and check them.', iso: 'Consent record (ISO/IEC TS 27560)', isoText: 'Every grant you ever made, with its history, for machines (JSON-LD).', kantara: 'Consent receipt (Kantara 1.1)', kantaraText: 'The grants that stand now, for older systems.', credential: 'Signed credential (W3C Verifiable Credential)', credentialText: 'Signed by the platform and good for 24 hours. Anybody can check it with the public keys.', download: 'Download',
}

export type PassportWord = keyof typeof chinese

export const usePassportWords = words<PassportWord>('Passport', chinese, english)
