import { words } from '../Shell/language'

const chinese = {
  title: '供货信息', about: '您有权随时调用的供货数据：只有您自己的。企业系统（ERP）通过接口调用同样的内容。', metered: '按返回的行数计量，出现在结算单里。', INVENTORY: '库存', SCHEDULE: '排产计划', FORECAST: '销售预测', inventoryText: '按货号和地点的现有、占用与在途数量。', scheduleText: '您自己的订单在工厂的排产情况。', forecastText: '按货号预测每天卖出多少，附置信区间。', available: '有数据', unavailable: '暂无数据', open: '查看',
  sku: '货号', site: '地点', onHand: '现有', reserved: '已占用', inTransit: '在途', asOf: '截至', source: '上报方', anySku: '任何货号', anySite: '任何地点', inventoryEmptyTitle: '没有库存数据', inventoryEmptyText: '供应商或总部的系统上报您的库存后，这里按货号和地点显示。',
  order: '订单', status: '状态', pieces: '件', level: '水平', slope: '趋势', week: '星期规律', line: '行', quantity: '数量', starts: '开工', ends: '完工', PLANNED: '已排入', RELEASED: '已下达', RUNNING: '生产中', DONE: '已完成', CANCELLED: '已取消', anyOrder: '任何订单', scheduleEmptyTitle: '没有排产数据', scheduleEmptyText: '工厂上报您的订单排产后显示在这里。别人的订单永远不会出现。',
  days: '预测天数', ask: '预测', forecastAsk: '输入一个货号开始预测。', expected: '预计', low: '区间下限', high: '区间上限', interval: '80% 区间', day: '日期', chartSays: '货号 {{sku}} 未来 {{days}} 天的预测：第一天预计 {{first}}，最后一天预计 {{last}}。', tooShortTitle: '历史还不够长', tooShortText: '现有 {{days}} 天销售历史，至少需要 {{min}} 天才能预测。', unknownSku: '没有这个货号的销售数据。',
  lineage: '预测从何而来', model: '模型', method: '用到的成分', through: '数据范围', trainedAt: '计算时间', inputs: '输入数据指纹（SHA-256）', table: '逐日数据',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Supply information', about: 'What you are entitled to call for at any time: your own, and nobody else\'s. Your ERP calls for the same over the API.', metered: ' It is metered by the rows it answers, and appears on your statement.', INVENTORY: 'Inventory', SCHEDULE: 'Factory schedule', FORECAST: 'Sell-through forecast', inventoryText: 'On hand, reserved and in transit, by SKU and site.', scheduleText: 'Where your own orders are in the factory\'s schedule.', forecastText: 'How much of a SKU will be sold day by day, with its interval.', available: 'Available', unavailable: 'Nothing yet', open: 'Open',
  sku: 'SKU', site: 'Site', onHand: 'On hand', reserved: 'Reserved', inTransit: 'In transit', asOf: 'As of', source: 'Reported by', anySku: 'Any SKU', anySite: 'Any site', inventoryEmptyTitle: 'No inventory', inventoryEmptyText: 'Once a supplier\'s system or headquarters reports your stock it is here, by SKU and site.',
  order: 'Order', status: 'State', pieces: 'Pieces', level: 'level', slope: 'trend', week: 'days of the week', line: 'Line', quantity: 'Quantity', starts: 'Begins', ends: 'Ends', PLANNED: 'Planned', RELEASED: 'Released', RUNNING: 'In production', DONE: 'Done', CANCELLED: 'Cancelled', anyOrder: 'Any order', scheduleEmptyTitle: 'No schedule', scheduleEmptyText: 'Once the factory reports the schedule of your orders it is here. Orders of others never are.',
  days: 'Days', ask: 'Forecast', forecastAsk: 'Give a SKU to begin.', expected: 'Expected', low: 'Low', high: 'High', interval: '80% interval', day: 'Day', chartSays: 'Forecast of SKU {{sku}} for {{days}} days: {{first}} on the first, {{last}} on the last.', tooShortTitle: 'The history is too short', tooShortText: '{{days}} days of sales are known; a forecast needs {{min}}.', unknownSku: 'No sales of this SKU are known.',
  lineage: 'Where the forecast comes from', model: 'Model', method: 'What it uses', through: 'Figures', trainedAt: 'Made', inputs: 'Fingerprint of the figures (SHA-256)', table: 'Day by day',
}

export const useSupplyWords = words('Supplies', chinese, english)
