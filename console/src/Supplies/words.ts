import { words } from '../Shell/language'

const chinese = {
  title: '供货信息', about: '您可以随时查询与自己有关的供货数据。企业系统（ERP）可以通过接口查询同样的内容。', metered: '按返回的行数计费，计入结算单。', INVENTORY: '库存', SCHEDULE: '排产计划', FORECAST: '销售预测', inventoryText: '按货号和地点查看现有、占用与在途数量。', scheduleText: '您自己的订单在工厂的排产情况。', forecastText: '按货号预测每天的销量，附 80% 区间。', available: '可查询', unavailable: '暂无数据', open: '查看',
  sku: '货号', site: '地点', onHand: '现有', reserved: '已占用', inTransit: '在途', asOf: '数据截至', source: '上报方', anySku: '按货号筛选', anySite: '按地点筛选', inventoryEmptyTitle: '没有库存数据', inventoryEmptyText: '供应商或总部的系统上报您的库存后，这里按货号和地点显示。',
  order: '订单', status: '状态', pieces: '件', level: '近期水平', slope: '趋势', week: '星期规律', line: '订单行', quantity: '数量', starts: '开工', ends: '完工', PLANNED: '已排产', RELEASED: '已下达', RUNNING: '生产中', DONE: '已完成', CANCELLED: '已取消', anyOrder: '按订单筛选', scheduleEmptyTitle: '没有排产数据', scheduleEmptyText: '工厂上报您的订单排产后显示在这里。其他客户的订单不会出现。',
  days: '预测天数', ask: '预测', forecastAsk: '输入一个货号开始预测。', expected: '预计', low: '80% 区间下限', high: '80% 区间上限', interval: '80% 区间', day: '日期', chartSays: '货号 {{sku}} 未来 {{days}} 天的预测：第一天预计 {{first}}，最后一天预计 {{last}}。', tooShortTitle: '历史还不够长', tooShortText: '现有 {{days}} 天销售历史，至少需要 {{min}} 天才能预测。', unknownSku: '没有这个货号的销售数据。',
  lineage: '预测依据', model: '模型版本', method: '推算依据', through: '销售数据范围', trainedAt: '计算时间', inputs: '输入数据指纹（SHA-256）', table: '逐日数据',
}

const english: Record<keyof typeof chinese, string> = {
  title: 'Supply information', about: 'Supply data about your own business, available at any time. Your ERP can query the same over the API.', metered: ' Billed by the number of rows returned; see your statement.', INVENTORY: 'Inventory', SCHEDULE: 'Factory schedule', FORECAST: 'Sell-through forecast', inventoryText: 'Stock on hand, reserved and in transit, by SKU and site.', scheduleText: 'Where your own orders are in the factory’s schedule.', forecastText: 'Expected daily sales of a SKU, with an 80% interval.', available: 'Available', unavailable: 'No data yet', open: 'Open',
  sku: 'SKU', site: 'Site', onHand: 'On hand', reserved: 'Reserved', inTransit: 'In transit', asOf: 'As of', source: 'Reported by', anySku: 'Filter by SKU', anySite: 'Filter by site', inventoryEmptyTitle: 'No inventory', inventoryEmptyText: 'Once a supplier’s system or headquarters reports your stock, it appears here by SKU and site.',
  order: 'Order', status: 'Status', pieces: 'Pieces', level: 'recent level', slope: 'trend', week: 'weekly pattern', line: 'Line', quantity: 'Quantity', starts: 'Start', ends: 'Finish', PLANNED: 'Planned', RELEASED: 'Released', RUNNING: 'In production', DONE: 'Done', CANCELLED: 'Cancelled', anyOrder: 'Filter by order', scheduleEmptyTitle: 'No schedule', scheduleEmptyText: 'Once the factory reports the schedule of your orders, it appears here. Other customers’ orders never do.',
  days: 'Days', ask: 'Forecast', forecastAsk: 'Enter a SKU to begin.', expected: 'Expected', low: 'Low (80%)', high: 'High (80%)', interval: '80% interval', day: 'Date', chartSays: 'Forecast of SKU {{sku}} for {{days}} days: {{first}} on the first, {{last}} on the last.', tooShortTitle: 'The history is too short', tooShortText: 'There are {{days}} days of sales history; a forecast needs at least {{min}}.', unknownSku: 'No sales of this SKU are known.',
  lineage: 'Basis of the forecast', model: 'Model version', method: 'Projected from', through: 'Sales data', trainedAt: 'Calculated at', inputs: 'Input fingerprint (SHA-256)', table: 'Day by day',
}

export const useSupplyWords = words('Supplies', chinese, english)
