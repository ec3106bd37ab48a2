import { words } from '../Shell/language'

const chinese = {
  title: '核验证书', about: '任何人都可以核验客户主权兼容性认证证书，无需账号。', paste: '粘贴证书全文，或填写证书编号', pasteHint: '证书全文（VC JWT），或以 ct_ 开头的编号', verify: '核验', valid: '证书有效', validText: '签名正确，证书在有效期内，没有暂停或撤销。刚刚核验。', invalid: '证书无效', unknownTitle: '没有这张证书', unknownText: '请核对编号，或粘贴完整的证书。', failed: '核验没有完成，请稍后重试。', checking: '正在核验',
  holder: '供应商', system: '系统', baseUrl: '被检测的地址', validFrom: '生效时间', validUntil: '有效至', id: '证书编号', reasons: '原因', another: '核验另一张', signIn: '登录平台',
  MALFORMED: '不是一张证书：格式无法识别。', SIGNATURE_REFUSED: '签名不正确：不是平台签发的，或内容被改动过。', OTHER_CREDENTIAL: '这是另一种凭证。', UNKNOWN: '平台没有签发过这张证书。', SUSPENDED: '证书已暂停。', EXPIRED: '证书已过期。', REVOKED: '证书已撤销。', REPLACED: '证书已被新证书取代。', MOVED: '系统已更换地址，证书失效。', VALID: '有效',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Verify a certificate', about: 'Anyone can verify a customer sovereignty compatibility certificate. No account is needed.', paste: 'Paste the full certificate, or enter its ID', pasteHint: 'The full text (VC JWT), or an ID that starts with ct_', verify: 'Verify', valid: 'The certificate is valid', validText: 'Its signature is correct, it has not expired, and it is neither suspended nor revoked. Checked just now.', invalid: 'The certificate is not valid', unknownTitle: 'There is no such certificate', unknownText: 'Check the ID, or paste the full certificate.', failed: 'The certificate could not be verified. Try again later.', checking: 'Verifying',
  holder: 'Supplier', system: 'System', baseUrl: 'Tested URL', validFrom: 'Valid from', validUntil: 'Valid until', id: 'Certificate ID', reasons: 'Reasons', another: 'Verify another one', signIn: 'Sign in',
  MALFORMED: 'This is not a certificate: its format is not recognised.', SIGNATURE_REFUSED: 'The signature is not valid: the platform did not issue the certificate, or it was changed.', OTHER_CREDENTIAL: 'This is another kind of credential.', UNKNOWN: 'The platform never issued this certificate.', SUSPENDED: 'The certificate is suspended.', EXPIRED: 'The certificate has expired.', REVOKED: 'The certificate was revoked.', REPLACED: 'The certificate was replaced by a newer one.', MOVED: 'The system moved to another address, so the certificate is no longer valid.', VALID: 'Valid',
}

export type PublicWord = keyof typeof chinese

export const publicWords: Record<string, string> = chinese

export const usePublicWords = words<PublicWord>('PublicCertificate', chinese, english)
