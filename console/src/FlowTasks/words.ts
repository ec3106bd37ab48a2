import { words } from '../Shell/language'

const chinese = {
  title: '跟进任务', about: '策略流交给人做的事。按到期先后排列；做完后写一句结果。', queue: '队列', open: '待办', closed: '已完成', which: '显示', task: '任务', customer: '客户', flow: '策略流', signals: '依据', due: '到期', since: '建立', overdue: '已逾期', run: '查看运行', complete: '完成', note: '结果', noteHelp: '一两句话，最多 1000 字。会留在日志里，请不要写人名。', doneBy: '完成人', doneAt: '完成时间',
  emptyTitle: '没有待办任务', emptyText: '策略流发现需要人跟进的客户时，任务会出现在这里。', noDone: '还没有完成的任务', noDoneText: '完成的任务会留在这里，附上结果。', completed: '任务已完成', about1: '策略流本身', text: '阅读文本', textAbout: '谁在何时读过，已写入日志。', model: '由语言模型撰写',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Follow-up tasks', about: 'What strategy flows put before people: the next due first. Say in a sentence what came of it when it is done.', queue: 'Queue', open: 'Open', closed: 'Done', which: 'Shown', task: 'Task', customer: 'Customer', flow: 'Flow', signals: 'Because of', due: 'Due', since: 'Since', overdue: 'overdue', run: 'See the run', complete: 'Complete', note: 'What came of it', noteHelp: 'A sentence or two, 1,000 characters at most. It stays in the log, so name nobody.', doneBy: 'Done by', doneAt: 'Done at',
  emptyTitle: 'No open tasks', emptyText: 'Tasks come here when a flow finds a customer whom people should follow up.', noDone: 'Nothing done yet', noDoneText: 'Tasks that are done stay here, with what came of them.', completed: 'The task is done', about1: 'the flow itself', text: 'Read the text', textAbout: 'Who read it, and when, is in the log.', model: 'written by a language model',
}

export const useTaskWords = words('FlowTasks', chinese, english)
