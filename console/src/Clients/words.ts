import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  title: '客户端与配额', about: '调用平台的每个 OAuth 客户端：它的权限范围、密钥与配额。每项操作都要写明原因并记入日志。', client: '客户端', name: '名称', audience: '使用方', organisation: '组织', state: '状态', enabled: '启用', disabled: '停用', secretSince: '密钥启用于', quota: '配额', quotaDefault: '安装时的默认值', quotaOf: '容量 {{capacity}}，每秒恢复 {{perSecond}}', emptyTitle: '没有客户端', emptyText: '放宽筛选条件，或在身份服务中登记客户端。', overlapShort: '旧密钥仍有效',
  facts: '基本信息', authentication: '身份验证方式', grants: '获取令牌的方式', people: '可通过它登录的人员', created: '登记时间', disabledAt: '停用时间', version: '管理操作次数',
  scopes: '权限范围', scopesText: '它可以申请的全部权限范围。已发出的令牌在到期前（最多十分钟）保持不变。', changeScopes: '修改权限范围', secret: '密钥', rotate: '更换密钥', rotateText: '生成新密钥；旧密钥在重叠期内仍然有效，便于平稳切换。', overlap: '重叠时间（小时，0–720）', secretTitle: '新的客户端密钥', secretBefore: '旧密钥有效至', noSecret: '此客户端没有密钥',
  setQuota: '设置配额', quotaText: '一次操作按复杂程度计量。容量是配额的上限，每秒恢复是用去之后补充的速度。两项都留空则使用安装时的默认值。', capacity: '容量', capacityHint: '1 到 1,000,000,000', perSecond: '每秒恢复', perSecondHint: '1 到 1,000,000', disable: '停用客户端', disableText: '立即生效：不再发放令牌，已有令牌全部作废。', enable: '启用客户端', enableText: '可以重新获取令牌；以前的令牌仍然无效。', quotaBoth: '两项须一起填写，或一起留空',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Clients and quotas', about: 'Every OAuth client that calls the platform: its scopes, secret and quota. Every action needs a reason and is logged.', client: 'Client', name: 'Name', audience: 'Used by', organisation: 'Organisation', state: 'State', enabled: 'Enabled', disabled: 'Disabled', secretSince: 'Secret since', quota: 'Quota', quotaDefault: 'Installation default', quotaOf: 'Capacity {{capacity}}, refill {{perSecond}} per second', emptyTitle: 'No matching clients', emptyText: 'Widen the filters, or register a client in the identity host.', overlapShort: 'Previous one still valid',
  facts: 'Details', authentication: 'Authentication method', grants: 'Token grants', people: 'Sign-in open to', created: 'Registered', disabledAt: 'Disabled since', version: 'Administrator actions',
  scopes: 'Scopes', scopesText: 'Everything it may request. Tokens already issued keep their scopes until they expire (ten minutes at most).', changeScopes: 'Change scopes', secret: 'Secret', rotate: 'Rotate the secret', rotateText: 'Creates a new secret. The previous one stays valid during the overlap, so that nothing stops.', overlap: 'Overlap (hours, 0 to 720)', secretTitle: 'New client secret', secretBefore: 'Previous secret valid until', noSecret: 'This client has no secret',
  setQuota: 'Set the quota', quotaText: 'Each operation costs by its size. Capacity is the most the quota holds; the refill is how much is restored per second. Leave both empty to use the installation default.', capacity: 'Capacity', capacityHint: '1 to 1,000,000,000', perSecond: 'Refill per second', perSecondHint: '1 to 1,000,000', disable: 'Disable client', disableText: 'Takes effect at once: no more tokens are issued, and existing ones are denied.', enable: 'Enable client', enableText: 'It can get tokens again; earlier ones stay denied.', quotaBoth: 'Fill in both, or neither',
}

export const useClientWords = words<keyof typeof chinese>('Clients', chinese, english)

const refusedChinese = { CLIENT_UNKNOWN: '没有这个客户端。', OWN_CLIENT: '不能停用或限制您正在使用的客户端。', SCOPES_REFUSED: '有的权限范围此客户端不能拥有。', NO_SECRET: '这个客户端没有密钥可换，它用自己的密钥对证明身份。', QUOTA_REFUSED: '容量和每秒恢复必须一起填写或一起留空。' }
const refusedEnglish: Record<keyof typeof refusedChinese, string> = { CLIENT_UNKNOWN: 'There is no such client.', OWN_CLIENT: 'You cannot do this to the client that you are using.', SCOPES_REFUSED: 'One of the scopes cannot be given to this client.', NO_SECRET: 'This client has no secret to rotate: it authenticates with a key pair of its own.', QUOTA_REFUSED: 'Give capacity and refill together, or neither.' }

Object.assign(refusalWords, refusedChinese)
words('Refusals', refusedChinese, refusedEnglish)
