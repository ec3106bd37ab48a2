import { words } from '../Shell/language'

const chinese = {
  title: '系统', about: '平台自身的状态：节点、后台任务、日志签名与各部分版本。', fine: '一切正常', look: '需要留意', at: '截至', versions: '版本', api: '接口', silo: '节点', database: '数据库', migration: '最近的库表变更', unknownMigration: '未记录',
  silos: '节点', host: '机器', name: '名称', address: '地址', status: '状态', startedAt: '启动时间', aliveAt: '最近报到', Active: '运行中', Dead: '已结束', Joining: '加入中', Created: '已创建', ShuttingDown: '正在停止', Stopping: '正在停止', noSilos: '没有节点', noSilosText: '节点启动后会出现在这里。',
  followers: '后台任务', followersText: '每项任务按日志的顺序逐条处理。', follower: '任务', led: '运行中', notLed: '没有节点执行', behind: '积压的提交', movedAt: '最近一次处理', atEnd: '无积压', noFollowers: '没有后台任务', noFollowersText: '节点启动后会出现在这里。',
  log: '日志签名', signed: '已签名 {{size}} 条日志', signedAt: '最近签名', unsigned: '{{count}} 条日志等待签名', allSigned: '全部已签名', quiet: '没有新日志时不会重新签名。', auditLink: '打开审计',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'System', about: 'Platform status: silos, background jobs, log signing and versions.', fine: 'All systems normal', look: 'Needs attention', at: 'As of', versions: 'Versions', api: 'API', silo: 'Silo', database: 'Database', migration: 'Latest table change', unknownMigration: 'Not recorded',
  silos: 'Silos', host: 'Machine', name: 'Name', address: 'Address', status: 'State', startedAt: 'Started', aliveAt: 'Last heartbeat', Active: 'Running', Dead: 'Ended', Joining: 'Joining', Created: 'Created', ShuttingDown: 'Stopping', Stopping: 'Stopping', noSilos: 'No silos', noSilosText: 'They appear here as they start.',
  followers: 'Background jobs', followersText: 'Each job processes the log, entry by entry, in its order.', follower: 'Job', led: 'Running', notLed: 'No silo runs it', behind: 'Commits behind', movedAt: 'Last processed', atEnd: 'Up to date', noFollowers: 'No background jobs', noFollowersText: 'They appear here as silos start.',
  log: 'Log signing', signed: '{{size}} log entries signed', signedAt: 'Last signed', unsigned: '{{count}} log entries wait to be signed', allSigned: 'All signed', quiet: 'Nothing is signed while there are no new entries.', auditLink: 'Open the audit',
}

export type InstallationWord = keyof typeof chinese

export const installationWords: Record<string, string> = chinese

export const useInstallationWords = words<InstallationWord>('Installation', chinese, english)
