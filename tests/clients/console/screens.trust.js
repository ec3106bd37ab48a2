// The screens of trust and administration: who sees them, where they are, and what it takes to see them.

/** The first thing of a list, opened; the list itself where nothing is in it. */
const firstOf = (list, selector = `#content a[href^="/console/${list}/"]`) => async (person) => {
  await person.go(list)
  await person.page.locator(selector).first().waitFor({ timeout: 10_000 }).catch(() => undefined)
  const href = await person.page.locator(selector).first().getAttribute('href', { timeout: 500 }).catch(() => null)
  return href === null ? list : href.replace('/console/', '')
}

/** A dialog, opened by the first button that says so in either language. */
const opened = (...names) => async (page) => {
  const button = page.locator('#content').getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }).first()
  await button.click({ timeout: 5_000 }).catch(() => undefined)
  await page.getByRole('dialog').waitFor({ timeout: 5_000 }).catch(() => undefined)
}

/** The form for supplies with its own example in it. */
const checkedTable = async (page) => {
  await page.getByRole('button', { name: /^(填入示例|Fill in an example)$/ }).click()
  await page.getByRole('button', { name: /^(检查|Check)$/ }).click()
}

/** Certification, audit, governance and administration. */
export const screensOfTrust = [
  { who: 'hq.admin', path: 'audit' },
  { who: 'hq.admin', path: firstOf('audit', '#content a[href^="/console/audit/entry/"]'), name: 'audit-entry' },
  { who: 'hq.admin', path: 'audit/uses' },
  { who: 'hq.admin', path: 'audit/basis' },
  { who: 'hq.admin', path: 'audit/identity' },
  { who: 'hq.admin', path: 'audit/processing' },
  { who: 'hq.admin', path: 'certification' },
  { who: 'hq.admin', path: firstOf('certification'), name: 'certification-system' },
  { who: 'hq.admin', path: 'border' },
  { who: 'hq.admin', path: 'border', name: 'border-filing', prepare: opened('登记备案', 'Record a filing') },
  { who: 'hq.admin', path: 'governance' },
  { who: 'hq.admin', path: 'governance', name: 'governance-assign', prepare: opened('任命 销售', 'Assign Sales') },
  { who: 'hq.admin', path: 'clients' },
  { who: 'hq.admin', path: firstOf('clients'), name: 'client' },
  { who: 'hq.admin', path: firstOf('clients'), name: 'client-scopes', prepare: opened('修改权限范围', 'Change scopes') },
  { who: 'hq.admin', path: firstOf('clients'), name: 'client-quota', prepare: opened('设置额度', 'Set the quota') },
  { who: 'hq.admin', path: 'accounts' },
  { who: 'hq.admin', path: firstOf('accounts'), name: 'account' },
  { who: 'hq.admin', path: firstOf('accounts'), name: 'account-reset', prepare: opened('重置登录方式', 'Reset how they sign in') },
  { who: 'hq.admin', path: 'webhooks' },
  { who: 'hq.admin', path: 'webhooks', name: 'webhook-create', prepare: opened('登记地址', 'Register a URL') },
  { who: 'hq.admin', path: firstOf('webhooks'), name: 'webhook' },
  { who: 'hq.admin', path: 'exports' },
  { who: 'hq.admin', path: 'exports', name: 'export-start', prepare: opened('开始导出', 'Start an export') },
  { who: 'hq.admin', path: firstOf('exports'), name: 'export' },
  { who: 'hq.admin', path: 'system' },
  { who: 'supplier.admin', path: '' },
  { who: 'supplier.admin', path: 'systems' },
  { who: 'supplier.admin', path: 'systems', name: 'system-register', prepare: opened('登记系统', 'Register a system') },
  { who: 'supplier.admin', path: firstOf('systems'), name: 'own-system' },
  { who: 'supplier.admin', path: firstOf('systems'), name: 'own-system-clients', prepare: opened('设置测试客户端', 'Set the test clients', '更换测试客户端', 'Change the test clients') },
  { who: 'supplier.admin', path: 'supplies' },
  { who: 'supplier.admin', path: 'supplies', name: 'supplies-checked', prepare: checkedTable },
  { who: 'supplier.admin', path: 'papers' },
  { who: 'supplier.admin', path: 'webhooks', name: 'supplier-webhooks' },
  { who: 'external.auditor', path: '' },
  { who: 'external.auditor', path: 'audit', name: 'auditor-audit' },
  { who: 'external.auditor', path: firstOf('audit', '#content a[href^="/console/audit/entry/"]'), name: 'auditor-entry' },
  { who: 'external.auditor', path: firstOf('audit', '#content a[href^="/console/audit/entry/"]'), name: 'auditor-entry-tampered', prepare: (page) => page.locator('#tamper').click() },
  { who: 'external.auditor', path: 'audit/passport' },
  { who: 'external.auditor', path: 'certification', name: 'auditor-certification' },
  { who: 'external.auditor', path: 'governance', name: 'auditor-governance' },
  { who: 'external.auditor', path: 'exports', name: 'auditor-exports' },
]
