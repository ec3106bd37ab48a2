// read.mjs: node read.mjs <customer> <purpose>
import { ask } from './platform.mjs'

const [id, purpose] = process.argv.slice(2)
try {
  const { data, receipts } = await ask('ReadCustomer', { id, purpose })
  console.log(JSON.stringify({ ...data.customer.profile, receipt: receipts[0].id }))
} catch (failure) {
  if (failure.code !== 'NOT_FOUND') throw failure
  console.error(`${failure.message}\nAsk the customer to consent, and read when consent.granted is told.`)
  process.exitCode = 3
}
