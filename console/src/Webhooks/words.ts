import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '事件通知', about: '平台会把事件通知到您的地址（Standard Webhooks）。消息只含编号，不含个人数据。', create: '登记地址', url: '地址', urlHint: 'https、443 端口，能从互联网访问', eventTypes: '事件', state: '状态', on: '启用', off: '停用', gone: '对方答复 410，已自动停用', created: '登记时间', emptyTitle: '还没有登记地址', emptyText: '登记一个地址，平台会在事件发生时通知它，失败会自动重试。',
  secretTitle: '签名密钥', secretAbout: '用 Standard Webhooks 的任一程序库验证消息签名。', rotate: '更换密钥', rotateText: '重叠期内消息同时带两个签名，便于平稳切换。', overlap: '重叠时间（小时，0–168）', secretBefore: '旧密钥有效至', change: '编辑', turnOn: '启用', turnOff: '停用', remove: '删除', removeText: '地址和它的发送记录都会删除，不能恢复。', turnedOffText: '停用期间发生的事不会补发。',
  deliveries: '发送记录', delivery: '发送', event: '事件', at: '时间', attempts: '次数', unreached: '连不上接收方', lastStatus: '最近答复', lastError: '最近错误', nextAt: '下次尝试', anyState: '所有状态', DELIVERED: '已送达', WAITING: '等待发送', DEAD: '发送失败', WITHHELD: '未发送（已无权）', deliveriesEmpty: '还没有发送记录', deliveriesEmptyText: '事件发生后会出现在这里，保留 30 天。', replay: '重发', replayDead: '重发全部失败的通知', replayDeadText: '这个时间以来的事件，凡发送失败的都会重发。', since: '自', replayed: '已安排重发', saved: '已保存',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Webhooks', about: 'The platform notifies your URL of events (Standard Webhooks). Messages contain only IDs, no personal data.', create: 'Register a URL', url: 'URL', urlHint: 'https on port 443, reachable from the internet', eventTypes: 'Events', state: 'State', on: 'On', off: 'Off', gone: 'Off: it answered 410', created: 'Registered', emptyTitle: 'No URL is registered', emptyText: 'Register a URL, and the platform notifies it of events. Failed deliveries are retried automatically.',
  secretTitle: 'Signing secret', secretAbout: 'Any Standard Webhooks library verifies messages with it.', rotate: 'Rotate the secret', rotateText: 'During the overlap, messages carry both signatures, so that nothing stops.', overlap: 'Overlap (hours, 0 to 168)', secretBefore: 'Previous secret valid until', change: 'Edit', turnOn: 'Turn on', turnOff: 'Turn off', remove: 'Delete', removeText: 'The URL and its deliveries are deleted and cannot be restored.', turnedOffText: 'Events that happen while it is off are not sent later.',
  deliveries: 'Deliveries', delivery: 'Delivery', event: 'Event', at: 'Time', attempts: 'Attempts', unreached: 'The receiver could not be reached', lastStatus: 'Last answer', lastError: 'Last error', nextAt: 'Next attempt', anyState: 'Any state', DELIVERED: 'Delivered', WAITING: 'Waiting', DEAD: 'Failed', WITHHELD: 'Withheld (no longer entitled)', deliveriesEmpty: 'No deliveries yet', deliveriesEmptyText: 'Deliveries appear here and are kept for 30 days.', replay: 'Send again', replayDead: 'Send all failed deliveries again', replayDeadText: 'Failed deliveries of events since this time are sent again.', since: 'Since', replayed: 'It is being sent again', saved: 'Saved',
}

export const useWebhookWords = words<keyof typeof chinese>('Webhooks', chinese, english)

const eventChinese = {
  'consent.granted': '授权已给出', 'consent.withdrawn': '授权已撤回', 'export.completed': '导出完成', 'customer.rectified': '客户更正了数据', 'customer.erased': '客户数据已删除', 'usage.receipt': '数据被使用', 'approval.opened': '审批已提交', 'approval.decided': '审批已决定', 'unit.quarterClosed': '季度结算', 'permission.unlocked': '权限解锁', 'permission.locked': '权限锁定', 'coach.opened': '教练介入', 'fund.disagreed': '财务不一致', 'border.warned': '数据出境预警', 'certificate.expiring': '证书即将到期', 'certificate.suspended': '证书暂停', 'certificate.reinstated': '证书恢复', 'certificate.ended': '证书终止', 'programme.deadline': '认证截止临近', 'strategy.message': '策略流消息',
}
const eventEnglish: Record<keyof typeof eventChinese, string> = {
  'consent.granted': 'Consent granted', 'consent.withdrawn': 'Consent withdrawn', 'export.completed': 'Export completed', 'customer.rectified': 'Customer corrected data', 'customer.erased': 'Customer data erased', 'usage.receipt': 'Data used', 'approval.opened': 'Approval submitted', 'approval.decided': 'Approval decided', 'unit.quarterClosed': 'Quarter closed', 'permission.unlocked': 'Permission unlocked', 'permission.locked': 'Permission locked', 'coach.opened': 'Coaching started', 'fund.disagreed': 'Finance mismatch', 'border.warned': 'Cross-border warning', 'certificate.expiring': 'Certificate expires soon', 'certificate.suspended': 'Certificate suspended', 'certificate.reinstated': 'Certificate reinstated', 'certificate.ended': 'Certificate ended', 'programme.deadline': 'Certification deadline near', 'strategy.message': 'Strategy flow message',
}

const useEventWords = words('WebhookEvents', eventChinese, eventEnglish)

/** What an event type is called; undefined where it has no words. */
export function useEventName() {
  const say = useEventWords()
  return (type: string) => (type in eventChinese ? say(type as keyof typeof eventChinese) : undefined)
}

const refusedChinese = { WEBHOOK_UNKNOWN: '没有这个通知地址。', DELIVERY_UNKNOWN: '没有这次发送，它可能已过保留期。', EVENT_TYPES_REFUSED: '有的事件不能订阅。', TOO_MANY_WEBHOOKS: '登记的地址已达上限。', URL_REFUSED: '地址须为 https、443 端口、可从互联网访问，且末尾没有斜杠。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { WEBHOOK_UNKNOWN: 'There is no such webhook.', DELIVERY_UNKNOWN: 'There is no such delivery; it may no longer be kept.', EVENT_TYPES_REFUSED: 'One of the events cannot be subscribed to.', TOO_MANY_WEBHOOKS: 'The most webhooks possible are registered already.', URL_REFUSED: 'The URL must be https on port 443, reachable from the internet, and must not end with a slash where it is a base URL.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
