import { words } from '../Shell/language'

const chinese = {
  title: '系统', about: '平台自身的状态：节点、跟随日志的各项工作落后多少、日志签名到哪里、各部分版本。', fine: '一切正常', look: '需要留意', at: '截至', versions: '版本', api: '接口', silo: '节点', database: '数据库', migration: '最近的库表变更', unknownMigration: '未记录',
  silos: '节点', host: '机器', name: '名称', address: '地址', status: '状态', startedAt: '启动', aliveAt: '最近报到', Active: '运行', Dead: '已结束', Joining: '加入中', Created: '已创建', ShuttingDown: '正在停止', Stopping: '正在停止', noSilos: '没有节点', noSilosText: '节点启动后会出现在这里。',
  followers: '跟随日志的工作', follower: '工作', led: '由节点执行', notLed: '没有节点执行', behind: '落后的提交', movedAt: '最近一次处理', atEnd: '已跟上', noFollowers: '没有', noFollowersText: '没有跟随日志的工作。',
  log: '日志签名', signed: '已签名 {{size}} 片叶', signedAt: '最近签名', unsigned: '{{count}} 片叶等待签名', allSigned: '全部已签名', quiet: '没有新事件时不会重新签名。', auditLink: '打开审计',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'System', about: 'How the platform itself is: its silos, how far behind what follows the log is, how far the log is signed, and versions.', fine: 'All is well', look: 'Something to look at', at: 'As of', versions: 'Versions', api: 'API', silo: 'Silo', database: 'Database', migration: 'Last change of its tables', unknownMigration: 'Not kept',
  silos: 'Silos', host: 'Machine', name: 'Name', address: 'Address', status: 'State', startedAt: 'Started', aliveAt: 'Last heard of', Active: 'Runs', Dead: 'Ended', Joining: 'Joins', Created: 'Created', ShuttingDown: 'Stops', Stopping: 'Stops', noSilos: 'No silos', noSilosText: 'They appear here as they start.',
  followers: 'What follows the log', follower: 'Follower', led: 'A silo works at it', notLed: 'No silo works at it', behind: 'Commits behind', movedAt: 'Last did one', atEnd: 'At the end', noFollowers: 'None', noFollowersText: 'Nothing follows the log.',
  log: 'Signature of the log', signed: '{{size}} leaves are signed', signedAt: 'Last signed', unsigned: '{{count}} leaves wait to be signed', allSigned: 'All are signed', quiet: 'While nothing happens, nothing is signed anew.', auditLink: 'To the audit',
}

export type InstallationWord = keyof typeof chinese

export const installationWords: Record<string, string> = chinese

export const useInstallationWords = words<InstallationWord>('Installation', chinese, english)
