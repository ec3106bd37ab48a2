import { words } from '../Shell/language'
import { refusalWords } from '../Shell/refusals'

const chinese = {
  ALREADY_REGISTERED: '这个名称或插件已经登记过了。', ANOTHER_PLAN: '方案已更新，请重新开始检测。', CHALLENGE_OVER: '验证文本已过期或已用过。请重新生成。', NOT_OWNED: '请先证明接口地址归您所有。', NOT_SUSPENDED: '没有总部的暂停可以解除。', OWNERSHIP_NOT_SHOWN: '在指定地址没有读到验证文本。请检查文件内容、地址和网络，然后再试。',
  RUN_OPEN: '有一次检测正在进行，结束后才能再开始。', RUN_OVER: '这次检测已经结束。', SAME_PERSON: '撤销需要另一位同事同意。', SYSTEM_HELD: '总部暂停或撤销了证书，恢复之前不能这样做。', SYSTEM_UNKNOWN: '没有这个系统。', TOO_MANY_SYSTEMS: '登记的系统已达上限（20 个）。', URL_REFUSED: '地址须为 https、443 端口，且末尾没有斜杠。', NO_TEST_CLIENTS: '请先设置四个测试客户端。', NO_CERTIFICATE: '没有证书。', NO_PLAN: '这里还没有发布检测方案。',
}

const english: Record<keyof typeof chinese, string> = {
  ALREADY_REGISTERED: 'This name or plugin is registered already.', ANOTHER_PLAN: 'The plan has changed. Start the run again.', CHALLENGE_OVER: 'The text has expired or was already used. Generate a new one.', NOT_OWNED: 'Prove first that the URL is yours.', NOT_SUSPENDED: 'There is no suspension by headquarters to lift.', OWNERSHIP_NOT_SHOWN: 'The text was not found at the address. Check the file’s content, the address and the network, and try again.',
  RUN_OPEN: 'A run is in progress. Another one can start once it ends.', RUN_OVER: 'This run has ended.', SAME_PERSON: 'A second colleague has to agree to a revocation.', SYSTEM_HELD: 'Headquarters has suspended or revoked the certificate. This is not possible until it is reinstated.', SYSTEM_UNKNOWN: 'There is no such system.', TOO_MANY_SYSTEMS: 'The limit of registered systems is reached (20).', URL_REFUSED: 'The URL must be https on port 443, without a slash at its end.', NO_TEST_CLIENTS: 'Set the four test clients first.', NO_CERTIFICATE: 'There is no certificate.', NO_PLAN: 'No plan is published here.',
}

Object.assign(refusalWords, chinese)

/** Adds what the rules of certification refuse for. */
export const useCertificationRefusals = words('Refusals', chinese, english)
