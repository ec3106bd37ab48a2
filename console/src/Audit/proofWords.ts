import { words } from '../Shell/language'

const chinese = {
  entry: '日志条目 #{{leaf}}', about: '由您的浏览器核对这一条是否在签名的日志里、是否被改动，无需相信平台。', summary: '条目摘要', raw: '条目原文', rawTampered: '条目（已改动一个字节）',
  checking: '正在核对', none: '签名日志中没有这一条', noneText: '它可能还在等待签名（通常几秒），或者序号不存在。', again: '重新核对', downloadProof: '下载证据',
  allGood: '核对通过：这一条在签名的日志中，一字未改。', allBad: '核对不通过：这些字节不在签名的日志中。', allTampered: '核对不通过，正如预期：您改动了第 {{place}} 个字节。关闭篡改即可核对真实条目。',
  tamper: '试着篡改一个字节', tamperText: '把条目中的第 {{place}} 个字节改掉（只在您的浏览器里），看核对如何失败。', tamperPlace: '字节序号',
  good: '通过', bad: '不通过', unable: '无法核对', first: '首次', computed: '已计算',
  keyStep: '日志公钥', keyGood: '与本浏览器上次记住的公钥相同。', keyBad: '与本浏览器上次记住的公钥不同！请向其他审计人员核实。', keyFirst: '本浏览器第一次见到这份日志，已记住它的公钥。请与他人手中的公钥比对。',
  signStep: '检查点签名', signGood: '检查点（{{size}} 条日志）由日志的私钥签名（C2SP signed note，Ed25519）。', signBad: '检查点的签名不正确。', signUnable: '这个浏览器不支持 Ed25519，无法核对签名；其余各步照常。请使用较新的浏览器，或 ecosystem verify-log。',
  leafStep: '条目哈希', leafGood: 'SHA-256(0x00 ‖ 条目) = {{hash}}…',
  pathStep: '从条目到根的路径', pathGood: '{{steps}} 步之后得到的根与检查点中的根相同（RFC 6962 包含证明）。', pathBad: '{{steps}} 步之后得到的根与检查点中的根不同。',
  growStep: '日志只增不改', growGood: '本浏览器上次记住的 {{old}} 条日志，正是当前 {{size}} 条的开头（一致性证明）。', growBad: '当前日志不是从本浏览器上次记住的检查点增长而来！', growFirst: '本浏览器还没有记住过检查点；已记住这一个，下次核对时会比较。',
  path: '树中的路径', picture: '自下而上：两侧是平台给出的相邻哈希，中间是您的浏览器算出的哈希。', leaf: '本条目', root: '算出的根', signedRoot: '检查点中的根', sibling: '相邻', forget: '忘记上次的检查点', forgotten: '已忘记，下次核对从头开始。', inWords: '逐步文字说明', stepLeft: '{{number}}. 左侧 {{sibling}}… 与它合并 → {{result}}…', stepRight: '{{number}}. 右侧 {{sibling}}… 与它合并 → {{result}}…', single: '日志只有这一条：它的哈希就是根。',
}

const english: Record<keyof typeof chinese, string> = {
  entry: 'Log entry #{{leaf}}', about: 'Your own browser checks whether this entry is in the signed log, unchanged. You need not trust the platform.', summary: 'Summary of the entry', raw: 'The entry as logged', rawTampered: 'The entry with one byte changed',
  checking: 'Checking', none: 'There is no such entry in the signed log', noneText: 'It may still be waiting for its signature, which takes seconds, or the number does not exist.', again: 'Check again', downloadProof: 'Download the evidence',
  allGood: 'Verified: this entry is in the signed log, unchanged.', allBad: 'Check failed: these bytes are not in the signed log.', allTampered: 'Check failed, as expected: you changed byte {{place}}. Switch tampering off to check the real entry.',
  tamper: 'Tamper with one byte', tamperText: 'Changes byte {{place}} of the entry, in your browser only, to show how the check fails.', tamperPlace: 'Byte no.',
  good: 'Passed', bad: 'Failed', unable: 'Not checked', first: 'First time', computed: 'Computed',
  keyStep: 'Log public key', keyGood: 'Same key as this browser stored before.', keyBad: 'Not the key that this browser stored before! Check with other auditors of this log.', keyFirst: 'This browser sees the log for the first time and has stored its key. Compare it with the key that others hold.',
  signStep: 'Checkpoint signature', signGood: 'The checkpoint ({{size}} entries) is signed with the log’s key (C2SP signed note, Ed25519).', signBad: 'The checkpoint is not signed with the log’s key.', signUnable: 'This browser does not support Ed25519, so the signature was not checked; everything else was. Use a newer browser, or ecosystem verify-log.',
  leafStep: 'Entry hash', leafGood: 'SHA-256(0x00 ‖ entry) = {{hash}}…',
  pathStep: 'Path from entry to root', pathGood: 'After {{steps}} steps the root is the one in the checkpoint (RFC 6962 inclusion proof).', pathBad: 'After {{steps}} steps the root is not the one in the checkpoint.',
  growStep: 'Append-only log', growGood: 'The {{old}} entries stored before are the beginning of the current {{size}} (consistency proof).', growBad: 'The current log did not grow out of the checkpoint stored in this browser!', growFirst: 'No earlier checkpoint was stored in this browser. This one is stored now and will be compared next time.',
  path: 'Path in the tree', picture: 'From the bottom up: at the sides the sibling hashes that the platform gave, in the middle the hashes that your browser computed.', leaf: 'This entry', root: 'Computed root', signedRoot: 'Signed root', sibling: 'Sibling', forget: 'Forget the last checkpoint', forgotten: 'Forgotten. The next check starts afresh.', inWords: 'Step-by-step explanation', stepLeft: '{{number}}. With {{sibling}}… on its left → {{result}}…', stepRight: '{{number}}. With {{sibling}}… on its right → {{result}}…', single: 'The log has this one entry, whose hash is the root.',
}

export type ProofWord = keyof typeof chinese

export const useProofWords = words<ProofWord>('Proof', chinese, english)
