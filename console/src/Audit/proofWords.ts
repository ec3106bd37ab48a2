import { words } from '../Shell/language'

const chinese = {
  entry: '日志条目 #{{leaf}}', about: '您的浏览器亲自核对：这一条确实在签名的日志里，没有被改动。不必相信平台所说。', back: '审计', position: '日志位置', raw: '条目原文（它的字节就是叶节点）',
  checking: '正在核对', none: '签名日志中没有这一条', noneText: '它可能还在等待签名（通常几秒），或者序号不存在。', again: '重新核对', downloadProof: '下载证据',
  allGood: '核对通过：这一条在签名的日志中，一字未改。', allBad: '核对不通过：这些字节不在签名的日志中。',
  tamper: '试着篡改一个字节', tamperText: '把条目中的第 {{place}} 个字节改掉（只在您的浏览器里），看核对如何失败。', tamperPlace: '第几个字节', tampered: '已篡改', original: '原文',
  good: '通过', bad: '不通过', unable: '无法核对', first: '首次',
  keyStep: '日志的公钥', keyGood: '与本浏览器上次记住的公钥相同。', keyBad: '与本浏览器上次记住的公钥不同！请向审计同事核实。', keyFirst: '本浏览器第一次见到这份日志，已记住它的公钥。请与他人手中的公钥比对。',
  signStep: '检查点的签名', signGood: '检查点（{{size}} 片叶）由日志的私钥签名（C2SP 签名便笺，Ed25519）。', signBad: '检查点的签名不正确。', signUnable: '这个浏览器不支持 Ed25519，无法核对签名；其余各步照常。请使用较新的浏览器，或 ecosystem verify-log。',
  leafStep: '条目的叶哈希', leafGood: 'SHA-256(0x00 ‖ 条目) = {{hash}}…',
  pathStep: '从叶到根的路径', pathGood: '{{steps}} 步之后得到的根与检查点中的根相同（RFC 6962 包含证明）。', pathBad: '{{steps}} 步之后得到的根与检查点中的根不同。',
  growStep: '日志只增不改', growGood: '本浏览器上次记住的 {{old}} 片叶，正是现在 {{size}} 片叶的开头（一致性证明）。', growBad: '现在的日志不是从本浏览器上次记住的检查点增长而来！', growFirst: '本浏览器还没有记住过检查点；已记住这一个，下次核对时会比较。',
  picture: '树中的路径：自下而上，蓝色是平台给出的相邻哈希，中间是您的浏览器算出的哈希。', leaf: '叶', root: '算出的根', signedRoot: '检查点中的根', sibling: '相邻', forget: '忘记上次的检查点', forgotten: '已忘记，下次核对从头开始。', inWords: '逐步文字说明', stepLeft: '{{number}}. 左侧 {{sibling}}… 与它合并 → {{result}}…', stepRight: '{{number}}. 右侧 {{sibling}}… 与它合并 → {{result}}…', single: '这棵树只有一片叶：叶就是根。',
}

const english: Record<keyof typeof chinese, string> = {
  entry: 'Entry #{{leaf}} of the log', about: 'Your own browser checks that this entry is in the signed log, unchanged. You need not trust the platform.', back: 'Audit', position: 'Position', raw: 'The entry as it is (its bytes are the leaf)',
  checking: 'Checking', none: 'There is no such entry in the signed log', noneText: 'It may still wait to be signed, which takes seconds, or there is no such leaf.', again: 'Check again', downloadProof: 'Download the evidence',
  allGood: 'It holds: this entry is in the signed log, unchanged.', allBad: 'It does not hold: these bytes are not in the signed log.',
  tamper: 'Tamper with it', tamperText: 'Changes byte {{place}} of the entry, in your browser only, and lets you see the check fail.', tamperPlace: 'Which byte', tampered: 'Tampered with', original: 'As it is',
  good: 'Holds', bad: 'Fails', unable: 'Not checked', first: 'First time',
  keyStep: 'Key of the log', keyGood: 'It is the one that this browser remembers.', keyBad: 'It is not the one that this browser remembers! Ask whoever else audits this log.', keyFirst: 'This browser sees the log for the first time and has remembered its key. Compare it with what others hold.',
  signStep: 'Signature of the checkpoint', signGood: 'The checkpoint over {{size}} leaves is signed by the log\'s key (C2SP signed note, Ed25519).', signBad: 'The checkpoint is not signed by the log\'s key.', signUnable: 'This browser has no Ed25519, so the signature was not checked; everything else was. Use a newer browser, or ecosystem verify-log.',
  leafStep: 'Hash of the leaf', leafGood: 'SHA-256(0x00 ‖ entry) = {{hash}}…',
  pathStep: 'Path from leaf to root', pathGood: 'After {{steps}} steps the root is the one in the checkpoint (RFC 6962 inclusion proof).', pathBad: 'After {{steps}} steps the root is not the one in the checkpoint.',
  growStep: 'The log only grows', growGood: 'The {{old}} leaves that this browser remembers are the beginning of today\'s {{size}} (consistency proof).', growBad: 'Today\'s log did not grow out of the checkpoint that this browser remembers!', growFirst: 'This browser remembered no checkpoint. It remembers this one now, and compares with it next time.',
  picture: 'The path in the tree, from the bottom up: blue are the neighbours\' hashes that the platform gave, in the middle what your browser computed.', leaf: 'Leaf', root: 'Root', signedRoot: 'Root, signed', sibling: 'Neighbour', forget: 'Forget the last checkpoint', forgotten: 'Forgotten. The next check begins anew.', inWords: 'The steps in words', stepLeft: '{{number}}. With {{sibling}}… on its left → {{result}}…', stepRight: '{{number}}. With {{sibling}}… on its right → {{result}}…', single: 'The tree has one leaf, which is the root.',
}

export type ProofWord = keyof typeof chinese

export const useProofWords = words<ProofWord>('Proof', chinese, english)
