// report.mjs: brings a customer's stock and sales in. Usage: node report.mjs cu_… stock.json sales.json
import { readFile } from 'node:fs/promises'

const { API, ISSUER, CLIENT_ID, CLIENT_SECRET } = process.env
const [customer, stockFile, salesFile] = process.argv.slice(2)

const granted = await fetch(`${ISSUER}connect/token`, {
  method: 'POST',
  headers: { Authorization: `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64')}` },
  body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'supplies:write' })
})
if (!granted.ok) throw new Error(`No token: ${granted.status} ${await granted.text()}`)
const { access_token } = await granted.json()

// The same batch has the same key, whoever sends it again: sent twice, it is there once.
const keyOf = async (text) => Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex')

async function report(mutation, type, list, items) {
  let taken = 0
  for (let from = 0; from < items.length; from += 500) {
    const batch = items.slice(from, from + 500)
    const input = { customer, [list]: batch, idempotencyKey: await keyOf(`${mutation} ${customer} ${JSON.stringify(batch)}`) }
    const response = await fetch(`${API}/graphql`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: `mutation($input: ${type}!) { report: ${mutation}(input: $input) { ... on SupplyReportPayload { taken } ... on Refusal { code message } } }`,
        variables: { input }
      })
    })
    const { data, errors } = await response.json()
    if (errors) throw new Error(errors[0].message)
    if (data.report.code) throw new Error(`${data.report.code}: ${data.report.message}`)
    taken += data.report.taken
  }
  console.log(`${mutation}: ${taken} of ${items.length} were new`)
}

await report('recordInventory', 'RecordInventoryInput', 'levels', JSON.parse(await readFile(stockFile, 'utf8')))
await report('recordSales', 'RecordSalesInput', 'lines', JSON.parse(await readFile(salesFile, 'utf8')))
