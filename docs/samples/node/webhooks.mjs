// webhooks.mjs: every webhook of ours, and what could not be delivered to it
import { all } from './platform.mjs'

for await (const { id, url, enabled, deliveries } of all('Webhooks', (data) => data.webhooks)) {
  console.log(id, url, enabled ? 'enabled' : 'disabled')
  for (const dead of deliveries.nodes) console.log(' ', dead.id, dead.eventType, dead.lastStatus, dead.lastError)
}
