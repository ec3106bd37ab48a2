import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '客户端与配额', about: '调用平台的每个 OAuth 客户端：它的权限范围、密钥与调用额度。每项操作都要写明原因并记入日志。', client: '客户端', name: '名称', audience: '受众', organisation: '组织', state: '状态', enabled: '启用', disabled: '停用', secretSince: '密钥启用于', quota: '额度', quotaDefault: '按安装设置', quotaOf: '容量 {{capacity}}，每秒恢复 {{perSecond}}', anyAudience: '所有受众', anyState: '所有状态', emptyTitle: '没有客户端', emptyText: '放宽筛选条件，或在身份服务中登记客户端。', overlapShort: '旧密钥仍有效',
  facts: '基本信息', authentication: '身份验证方式', grants: '获取令牌的方式', people: '哪些人可通过它登录', created: '登记时间', disabledAt: '停用时间', version: '管理操作次数',
  scopes: '权限范围', scopesText: '它可以申请的全部权限。已发出的令牌在到期前（最多十分钟）保持不变。', changeScopes: '修改权限范围', secret: '密钥', rotate: '更换密钥', rotateText: '生成新密钥；旧密钥在重叠期内仍然有效，便于平稳切换。', overlap: '重叠时间（小时，0–720）', secretTitle: '新的客户端密钥', secretBefore: '旧密钥有效至', noSecret: '此客户端没有密钥',
  setQuota: '设置额度', quotaText: '一次操作按复杂程度计费。额度像一个桶：容量是最多能攒多少，每秒恢复是补充速度。留空则按安装设置。', capacity: '容量（1–1,000,000,000）', perSecond: '每秒恢复（1–1,000,000）', disable: '停用客户端', disableText: '立即生效：不再发放令牌，已有令牌全部作废。', enable: '启用客户端', enableText: '可以重新获取令牌；以前的令牌仍然无效。', reasonHint: '会永久保留在日志中，请勿写姓名', quotaBoth: '两项须一起填写，或一起留空', noSuch: '没有这个客户端',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Clients and quotas', about: 'Every OAuth client that calls the platform: its scopes, secret and budget. Each act takes a reason and is in the log.', client: 'Client', name: 'Name', audience: 'Audience', organisation: 'Organisation', state: 'State', enabled: 'Enabled', disabled: 'Disabled', secretSince: 'Secret since', quota: 'Quota', quotaDefault: 'As installed', quotaOf: '{{capacity}}, {{perSecond}} back each second', anyAudience: 'Any audience', anyState: 'Any state', emptyTitle: 'No client is like that', emptyText: 'Ask for less, or declare a client in the identity host.', overlapShort: 'The one before is still good',
  facts: 'Facts', authentication: 'Proves who it is by', grants: 'Gets tokens by', people: 'Whose people sign in through it', created: 'Declared', disabledAt: 'Disabled since', version: 'Acts of administrators',
  scopes: 'Scopes', scopesText: 'All it may ask for. Tokens it has keep what they carry until they expire, ten minutes at most.', changeScopes: 'Change scopes', secret: 'Secret', rotate: 'Rotate the secret', rotateText: 'Makes a new secret; the one before stays good for the overlap, so that nothing stops.', overlap: 'Overlap in hours, 0 to 720', secretTitle: 'New client secret', secretBefore: 'The one before is good until', noSecret: 'This client has no secret',
  setQuota: 'Set the quota', quotaText: 'Each operation costs by its size. The budget is a bucket: the capacity is what it holds at most, and so much comes back each second. Left empty, what is installed holds.', capacity: 'Capacity, 1 to 1,000,000,000', perSecond: 'Back each second, 1 to 1,000,000', disable: 'Disable', disableText: 'At once: it gets no more tokens, and those it has are denied.', enable: 'Enable', enableText: 'It gets tokens again; those it had stay denied.', reasonHint: 'Stays in the log for ever, so name nobody', quotaBoth: 'Fill in both, or neither', noSuch: 'There is no such client',
}

export const useClientWords = words<keyof typeof chinese>('Clients', chinese, english)

const refusedChinese = { CLIENT_UNKNOWN: '没有这个客户端。', OWN_CLIENT: '不能停用或限制您正在使用的客户端。', SCOPES_REFUSED: '有的权限范围此客户端不能拥有。', NO_SECRET: '这个客户端没有密钥可换，它用自己的密钥对证明身份。', QUOTA_REFUSED: '容量和每秒恢复必须一起填写或一起留空。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { CLIENT_UNKNOWN: 'There is no such client.', OWN_CLIENT: 'You cannot do this to the client that you are using.', SCOPES_REFUSED: 'One of the scopes cannot be given to this client.', NO_SECRET: 'This client has no secret: it proves who it is by a key of its own.', QUOTA_REFUSED: 'Give capacity and recovery together, or neither.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
