// What follows the log, by its internal name without the number of its making.
import { words } from '../Shell/language'

const chinese = {
  'border': '数据出境计数', 'certification': '认证记录', 'courier': '业务对象间的消息传递', 'exports': '批量导出', 'finance': '资金池与财务对账', 'flow-watch': '策略流监测', 'flows': '策略流触发', 'governance': '白皮书', 'health': '健康度计算', 'identity-acts': '人员与客户端的管理操作', 'learning': '策略学习',
  'log-index': '日志检索', 'meter': '用量计量', 'plugin-gate': '插件证书核验', 'projector': '列表与看板', 'sequencer': '日志签名', 'spaces': '协同空间', 'traces': '数据使用追溯', 'webhooks': '事件通知',
}

const english: Record<keyof typeof chinese, string> = {
  'border': 'Cross-border counts', 'certification': 'Certification records', 'courier': 'Messages between actors', 'exports': 'Bulk exports', 'finance': 'Fund reconciliation with finance', 'flow-watch': 'Strategy flow monitoring', 'flows': 'Strategy flow triggers', 'governance': 'White papers', 'health': 'Health scores', 'identity-acts': 'Administration of people and clients', 'learning': 'Policy learning',
  'log-index': 'Log search', 'meter': 'Usage metering', 'plugin-gate': 'Plugin certificate checks', 'projector': 'Lists and boards', 'sequencer': 'Log signing', 'spaces': 'Collaboration spaces', 'traces': 'Data use traces', 'webhooks': 'Webhook deliveries',
}

const useFollowerWords = words('Followers', chinese, english)

/** What a follower of the log is called; undefined where it has no words. */
export function useFollowerName() {
  const say = useFollowerWords()
  return (name: string) => {
    const plain = name.replace(/-\d+$/, '')
    return plain in chinese ? say(plain as keyof typeof chinese) : undefined
  }
}
