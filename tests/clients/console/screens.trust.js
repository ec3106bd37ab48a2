// The screens of trust and administration: who sees them, where they are, and what it takes to see them.

import { showingCertificate } from './answers.js'
import { anybody } from './look.js'
import { customer, exported, supplierSystem, told } from './made.js'

/** The first thing of a list, opened, once what makes sure that there is one has been done. */
const firstOf = (list, make = () => undefined, selector = `#content a[href^="/console/${list}/"]`) => async (person) => {
  await make(person)
  await person.go(list)
  const href = await person.page.locator(selector).first().getAttribute('href')
  return href.replace('/console/', '')
}

const firstEntry = firstOf('audit', undefined, '#content a[href^="/console/audit/entry/"]')

/** A list, once what makes sure that something is in it has been done. */
const filled = (list, make) => async (person) => {
  await make(person)
  return list
}

/** A dialog, opened by the first button that says so in either language. */
const opened = (...names) => async (page) => {
  await page.locator('#content').getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }).first().click()
  await page.getByRole('dialog').waitFor()
}

/** Who used a customer's name, and what its passport said. */
const usesOf = (rest) => async () => `audit/${rest(await customer())}`

/** A decision, of which the log says what it rests on. */
const basisOf = async (person) => {
  const { decisions } = await person.ask('{ decisions(first: 1) { nodes { id } } }')
  return `audit/basis?decision=${decisions.nodes[0].id}`
}

/** The public page, as it is answered for a certificate that holds, or for reasons does not. */
const certificate = (reasons) => async (person) => {
  await showingCertificate(person.page, reasons.map((code) => ({ code, message: code })))
  return 'certificate/ct_seen'
}

/** The form for supplies with its own example in it. */
const checkedTable = async (page) => {
  await page.getByRole('button', { name: /^(填入示例|Fill in an example)$/ }).click()
  await page.getByRole('button', { name: /^(检查|Check)$/ }).click()
}

/** Certification, audit, governance and administration. */
export const screensOfTrust = [
  { who: 'hq.admin', path: 'audit' },
  { who: 'hq.admin', path: firstEntry, name: 'audit-entry' },
  { who: 'hq.admin', path: 'audit/uses' },
  { who: 'hq.admin', path: 'audit/basis' },
  { who: 'hq.admin', path: usesOf((id) => `uses?customer=${id}&category=PROFILE&field=name`), name: 'audit-uses-of' },
  { who: 'hq.admin', path: basisOf, name: 'audit-basis-of' },
  { who: 'hq.admin', path: 'audit/identity' },
  { who: 'hq.admin', path: 'audit/processing' },
  { who: 'hq.admin', path: filled('certification', supplierSystem), name: 'certification' },
  { who: 'hq.admin', path: firstOf('certification', supplierSystem), name: 'certification-system' },
  { who: 'hq.admin', path: 'border' },
  { who: 'hq.admin', path: 'border', name: 'border-filing', prepare: opened('登记备案', 'Record a filing') },
  { who: 'hq.admin', path: 'governance' },
  { who: 'hq.admin', path: 'governance', name: 'governance-assign', prepare: opened('任命 销售', 'Assign Sales') },
  { who: 'hq.admin', path: 'clients' },
  { who: 'hq.admin', path: firstOf('clients'), name: 'client' },
  { who: 'hq.admin', path: firstOf('clients'), name: 'client-scopes', prepare: opened('修改权限范围', 'Change scopes') },
  { who: 'hq.admin', path: firstOf('clients'), name: 'client-quota', prepare: opened('设置配额', 'Set the quota') },
  { who: 'hq.admin', path: 'accounts' },
  { who: 'hq.admin', path: firstOf('accounts'), name: 'account' },
  { who: 'hq.admin', path: firstOf('accounts'), name: 'account-reset', prepare: opened('重置登录方式', 'Reset sign-in') },
  { who: 'hq.admin', path: filled('webhooks', told), name: 'webhooks' },
  { who: 'hq.admin', path: 'webhooks', name: 'webhook-create', prepare: opened('登记地址', 'Register a URL') },
  { who: 'hq.admin', path: firstOf('webhooks', told), name: 'webhook' },
  { who: 'hq.admin', path: filled('exports', exported), name: 'exports' },
  { who: 'hq.admin', path: 'exports', name: 'export-start', prepare: opened('开始导出', 'Start an export') },
  { who: 'hq.admin', path: firstOf('exports', exported), name: 'export' },
  { who: 'hq.admin', path: 'system' },
  { who: 'supplier.admin', path: '' },
  { who: 'supplier.admin', path: filled('systems', supplierSystem), name: 'systems' },
  { who: 'supplier.admin', path: 'systems', name: 'system-register', prepare: opened('登记系统', 'Register a system') },
  { who: 'supplier.admin', path: firstOf('systems', supplierSystem), name: 'own-system' },
  { who: 'supplier.admin', path: firstOf('systems', supplierSystem), name: 'own-system-clients', prepare: opened('设置测试客户端', 'Set the test clients', '更换测试客户端', 'Change the test clients') },
  { who: 'supplier.admin', path: 'supplies' },
  { who: 'supplier.admin', path: 'supplies', name: 'supplies-checked', prepare: checkedTable },
  { who: 'supplier.admin', path: 'papers' },
  { who: 'supplier.admin', path: 'webhooks', name: 'supplier-webhooks' },
  { who: 'external.auditor', path: '' },
  { who: 'external.auditor', path: 'audit', name: 'auditor-audit' },
  { who: 'external.auditor', path: firstEntry, name: 'auditor-entry' },
  { who: 'external.auditor', path: firstEntry, name: 'auditor-entry-tampered', prepare: (page) => page.locator('#tamper').click() },
  { who: 'external.auditor', path: 'audit/passport' },
  { who: 'external.auditor', path: usesOf((id) => `passport?customer=${id}&at=${new Date().toISOString()}`), name: 'auditor-passport-of' },
  { who: 'external.auditor', path: 'border', name: 'auditor-border' },
  { who: 'external.auditor', path: 'certification', name: 'auditor-certification' },
  { who: 'external.auditor', path: 'governance', name: 'auditor-governance' },
  { who: 'external.auditor', path: 'exports', name: 'auditor-exports' },
  { who: anybody, path: 'certificate', name: 'certificate' },
  { who: anybody, path: certificate([]), name: 'certificate-valid' },
  { who: anybody, path: certificate(['SUSPENDED']), name: 'certificate-not-valid' },
  { who: anybody, path: 'certificate/ct_nobodys', name: 'certificate-unknown', complains: 'certificates/ct_nobodys', prepare: (page) => page.locator('.ant-alert').waitFor() },
]
