import { words } from '../Shell/language'

const chinese = {
  title: '专家', about: '策略流可以派往客户的专家。客户会看到姓名与简介。', add: '添加专家', change: '编辑', remove: '不再派遣', removeAsk: '之后的策略流不再派遣这位专家；已给客户看过的介绍会保留。', name: '姓名', profile: '简介（客户可见）', specialities: '专长', specialitiesHelp: '与“专家调度器”中的专长一致，1 到 10 项。', sent: '派遣次数', actions: '操作', specialitiesHint: '输入后按回车', emptyTitle: '还没有专家', emptyText: '添加后，专家调度器会按专长派遣。', needed: '请填写', gone: '姓名已销毁',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Experts', about: 'Experts that flows can send to customers. Customers see the name and the profile.', add: 'Add an expert', change: 'Edit', remove: 'Stop sending', removeAsk: 'Flows no longer send this expert. Introductions that customers have seen are kept.', name: 'Name', profile: 'Profile (visible to customers)', specialities: 'Specialities', specialitiesHelp: 'Use the names in the expert dispatcher node; 1 to 10 entries.', sent: 'Times sent', actions: 'Actions', specialitiesHint: 'Type, then press Enter', emptyTitle: 'No experts yet', emptyText: 'Once added, expert dispatchers send them by speciality.', needed: 'Please fill in', gone: 'name destroyed',
}

export const useExpertWords = words('FlowExperts', chinese, english)
