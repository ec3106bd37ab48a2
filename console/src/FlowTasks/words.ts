import { words } from '../Shell/language'

const chinese = {
  title: '跟进任务', about: '策略流交给人做的事，按到期先后排列；完成后写一句结果。', aboutDone: '策略流交给人做、已经完成的事，附上结果。', queue: '队列', open: '待办', closed: '已完成', which: '显示', task: '任务', customer: '客户', flow: '策略流', signals: '依据', due: '到期', since: '创建', overdue: '已逾期', run: '查看运行', complete: '完成', note: '结果', noteHelp: '一两句话，最多 1000 字。会留在日志里，请不要写人名。', doneBy: '完成人', doneAt: '完成时间',
  emptyTitle: '没有待办任务', emptyText: '策略流发现需要人跟进的客户时，任务会出现在这里。', noDone: '还没有完成的任务', noDoneText: '完成的任务会留在这里，附上结果。', completed: '任务已完成', about1: '策略流本身', text: '查看内容', textAbout: '谁在何时读过，已写入日志。', model: '由语言模型撰写',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Follow-up tasks', about: 'Work that strategy flows hand to people, soonest due first. When done, note the outcome in one sentence.', aboutDone: 'Work that strategy flows handed to people and that is done, with its outcome.', queue: 'Queue', open: 'Open', closed: 'Done', which: 'Shown', task: 'Task', customer: 'Customer', flow: 'Flow', signals: 'Reason', due: 'Due', since: 'Since', overdue: 'overdue', run: 'View run', complete: 'Complete', note: 'Outcome', noteHelp: 'A sentence or two, 1,000 characters at most. It stays in the log, so do not name anyone.', doneBy: 'Done by', doneAt: 'Done at',
  emptyTitle: 'No open tasks', emptyText: 'Tasks appear here when a flow finds a customer who needs a person to follow up.', noDone: 'No completed tasks yet', noDoneText: 'Completed tasks stay here, with their outcome.', completed: 'Task completed', about1: 'The flow itself', text: 'View message', textAbout: 'Who viewed it, and when, is recorded in the log.', model: 'written by a language model',
}

export const useTaskWords = words('FlowTasks', chinese, english)
