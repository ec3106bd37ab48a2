import { words } from '../Shell/language'

const chinese = {
  run: '运行', status: '状态', customer: '客户', version: '版本', because: '原因', begun: '开始', changed: '最近变化', emptyTitle: '还没有运行', emptyText: '发布一个版本后，每条新到的客户互动会开始一次运行。', how: '最近 {{count}} 次', steps: '步骤', effects: '请求与外发', node: '节点', what: '内容', attempts: '尝试次数', error: '问题', doneAt: '完成时间',
  change: '变化', noEffects: '没有请求', noEffectsText: '这次运行没有要求任何事。', none: '没有这次运行', from: '旧版本', to: '新版本', added: '新增', removed: '删除', changedKind: '修改', same: '两个版本相同。', nodes: '节点', edges: '连线', parameters: '参数', before: '原来', after: '现在', whole: '整体', compareAbout: '两个版本有何不同：节点、连线与参数。', one: '只有一个版本，没有可对比的。', path: '位置', swap: '互换',
  legendAdded: '新增的节点', legendRemoved: '删除的节点', legendChanged: '修改的节点', legend: '绿框：新增；红框：删除；虚线框：修改，数字为改动处数。',
}

const english: Record<keyof typeof chinese, string> = {
  run: 'Run', status: 'Status', customer: 'Customer', version: 'Version', because: 'Reason', begun: 'Started', changed: 'Last change', emptyTitle: 'No runs yet', emptyText: 'After a version is released, each new customer interaction starts a run.', how: 'Latest {{count}}', steps: 'Steps', effects: 'Requests and messages', node: 'Node', what: 'What', attempts: 'Attempts', error: 'Problem', doneAt: 'Completed',
  change: 'Change', noEffects: 'No requests', noEffectsText: 'This run requested nothing.', none: 'No such run', from: 'Old version', to: 'New version', added: 'added', removed: 'removed', changedKind: 'changed', same: 'The two versions are the same.', nodes: 'Nodes', edges: 'Links', parameters: 'Parameters', before: 'Before', after: 'After', whole: 'The flow', compareAbout: 'How two versions differ: nodes, links and parameters.', one: 'There is only one version: nothing to compare.', path: 'Where', swap: 'Swap',
  legendAdded: 'node added', legendRemoved: 'node removed', legendChanged: 'node changed', legend: 'Green frame: added; red: removed; dashed: changed, with the number of changes.',
}

export const useRunWords = words('FlowRuns', chinese, english)
