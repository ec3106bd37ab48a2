// What the screens of customers are about, made when a screen is first looked at: stock, sales and a schedule, consents, spaces with documents and work to do.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { ask, tell, tokenOf } from './asking.js'
import { api } from './console.js'

const dayMs = 86_400_000
const dayBefore = (days) => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10)
/** When the day begins that comes so many days from now. */
const dayAfter = (days) => `${dayBefore(-days)}T00:00:00Z`

/** Once for each process: what it made it answers again. */
function once(make) {
  let made
  return () => (made ??= make())
}

const headquarters = () => tokenOf('hq-console', 'spaces:read spaces:write spaces:act units:read')
const customersOwn = (scope = 'passport:read passport:write') => tokenOf('customer-admin-demo', scope)

/** The customer whose people sign in. */
export const customer = once(async () => (await ask(await customersOwn(), '{ me { organisation } }')).me.organisation)

/** Its stock at two sites, two orders in the factory's schedule, and sixty days of sales with a week's rhythm. */
export const supplies = once(async () => {
  const token = await tokenOf('supplier-demo', 'supplies:write')
  const about = { customer: await customer() }
  const asOf = new Date().toISOString()
  const levels = ['85123A', '22423', '47566'].flatMap((sku, nth) => ['苏州 Suzhou', '成都 Chengdu'].map((site, other) => ({ sku, site, onHand: 120 + nth * 80 - other * 60, reserved: 12 + nth, inTransit: nth * 24, asOf })))
  await tell(token, 'recordInventory', 'RecordInventoryInput', { ...about, levels }, 'SupplyReportPayload', 'taken')
  const lines = [['PO-4711', 1, '85123A', 'RUNNING', -1, 2], ['PO-4711', 2, '22423', 'RELEASED', 2, 4], ['PO-4712', 1, '47566', 'PLANNED', 6, 9], ['PO-4702', 1, '85123A', 'DONE', -9, -6]]
    .map(([order, line, sku, status, starts, ends]) => ({ order, line, sku, site: '常熟 Changshu', quantity: 480, status, starts: dayAfter(starts), ends: dayAfter(ends), asOf }))
  await tell(token, 'recordSchedule', 'RecordScheduleInput', { ...about, lines }, 'SupplyReportPayload', 'taken')
  const sales = Array.from({ length: 60 }, (_, ago) => ({ sku: '85123A', day: dayBefore(ago + 1), quantity: 18 + Math.round(6 * Math.sin((2 * Math.PI * ago) / 7)) + (ago % 3), asOf }))
  await tell(token, 'recordSales', 'RecordSalesInput', { ...about, lines: sales }, 'SupplyReportPayload', 'taken')
})

/** A URL that headquarters is told at; nobody answers there. */
export const told = once(async () => {
  const token = await tokenOf('hq-console', 'webhooks:read webhooks:write')
  await tell(token, 'createWebhook', 'CreateWebhookInput', { url: 'https://hooks.headquarters.example/ecosystem', eventTypes: ['approval.opened', 'export.completed'] }, 'WebhookSecretPayload', '__typename')
})

const exportedFor = new Map()

/** An export of decisions that the person started. */
export function exported(person) {
  if (!exportedFor.has(person.context)) exportedFor.set(person.context, tell(person.token, 'startExport', 'StartExportInput', { kind: 'decisions' }, 'ExportPayload', '__typename'))
  return exportedFor.get(person.context)
}

/** A system that the supplier registered, whose URL nobody has proven yet. */
export const supplierSystem = once(async () => {
  const token = await tokenOf('supplier-demo', 'certification:read certification:write')
  await tell(token, 'registerSystem', 'RegisterSystemInput', { name: '银河客户系统 Galaxy CRM', baseUrl: 'https://crm.example/sovereignty/v1' }, 'SupplierSystemPayload', '__typename')
})

/** A sales unit. */
export const unit = once(async () => (await ask(await headquarters(), '{ units(first: 1) { nodes { id } } }')).units.nodes[0].id)

/** A grant that stands, and has been used once. @returns its id. */
export const consent = once(async () => {
  const id = await grant('joint planning')
  const partner = await tokenOf('partner-demo', 'customers:read')
  await ask(partner, 'query($id: ID!) { customer(id: $id) { profile(purpose: "joint planning") { name sector } } }', { id: await customer() })
  return id
})

/** A grant that was taken back. @returns its id. */
export const withdrawn = once(async () => {
  const id = await grant('trial')
  await tell(await customersOwn(), 'withdrawConsent', 'WithdrawConsentInput', { consent: id }, 'WithdrawConsentPayload', 'epoch')
  return id
})

/** A grant to headquarters. @returns the customer whose it is, and the purpose. */
export const consentOfHeadquarters = once(async () => {
  await grant('service', 'hq')
  return { id: await customer(), purpose: 'service' }
})

async function grant(purpose, grantee = 'partner_demo') {
  const input = { grantee, category: 'PROFILE', fields: ['name', 'sector'], purpose, expiresAt: new Date(Date.now() + 90 * dayMs).toISOString() }
  return (await tell(await customersOwn(), 'grantConsent', 'GrantConsentInput', input, 'GrantConsentPayload', 'consent { id }')).consent.id
}

const work = (token, mutation, type, input) => tell(token, mutation, type, input, 'SpacePayload', 'space made')

/** A space of headquarters for the customer, with a document of each kind, milestones, an expert and a promise. */
const space = once(async () => {
  const hq = await headquarters()
  const { space: id } = await work(hq, 'createSpace', 'CreateSpaceInput', { customer: await customer(), unit: await unit(), title: '春季联合方案 Spring plan', name: '王芳 Wang Fang', organisationName: '总部销售部 Headquarters sales' })
  const documents = {}
  for (const [name, level, bytes] of [['方案 Plan.pdf', 'sensitive', pdf('Spring plan')], ['报价 Quote.pdf', 'shared', pdf('Quote')], ['简介 Intro.png', 'public', png(1280, 800)]]) documents[level] = await upload(hq, id, name, level, bytes)
  await work(hq, 'openMilestone', 'OpenMilestoneInput', { space: id, kind: 'PROPOSAL_REVIEW', title: '春季促销方案 Spring promotion', dueAt: dayAfter(6) })
  await work(hq, 'openMilestone', 'OpenMilestoneInput', { space: id, kind: 'REQUIREMENT_CONFIRMATION', title: '门店陈列要求 Store display', dueAt: null })
  const { made: expert } = await work(hq, 'introduceExpert', 'IntroduceExpertInput', { space: id, name: '赵工 Zhao', field: '交付 Delivery' })
  await work(hq, 'makeCommitment', 'MakeCommitmentInput', { space: id, expert, promise: '给出样机 A sample unit', dueAt: dayAfter(7) })
  return { id, documents }
})

/** How they are called in a space: as at the head of every page. */
const names = { 'hq.admin': '总部管理员 Headquarters admin', 'customer.admin': '客户管理员 Customer admin', 'customer.member': '客户成员 Customer member', 'supplier.admin': '供应商管理员 Supplier admin' }

const organisationNames = { INTERNAL: '总部销售部 Headquarters sales', CUSTOMER: '星河制造 Galaxy Works', SUPPLIER: '远帆供应 Farsail Supply' }

const invite = async (id, person, who) => {
  const { subject, organisation, audience } = (await ask(person.token, '{ me { subject organisation audience } }')).me
  await tell(await headquarters(), 'inviteSpaceMember', 'InviteSpaceMemberInput', { space: id, audience, subject, organisation, name: names[who], organisationName: organisationNames[audience] }, 'InvitationPayload', 'member')
  return subject
}

const inside = new Map()

/** That space with the person in it: its documents named to them, and a thread of theirs that was answered. @returns its id and those of its documents, by level. */
export function spaceOf(person, who) {
  if (!inside.has(who)) inside.set(who, comeIn(person, who))
  return inside.get(who)
}

async function comeIn(person, who) {
  const { id, documents } = await space()
  const subject = await invite(id, person, who)
  await work(person.token, 'acceptSpaceInvitation', 'SpaceInput', { space: id })
  const hq = await headquarters()
  for (const document of Object.values(documents)) await work(hq, 'nameDocument', 'NameDocumentInput', { space: id, document, members: [subject] })
  const { made: thread } = await work(person.token, 'openFeedback', 'OpenFeedbackInput', { space: id, document: documents.sensitive, text: '交期能提前吗？ Can the delivery be earlier?' })
  await work(hq, 'answerFeedback', 'AnswerFeedbackInput', { space: id, thread, text: '可以提前一周。 Yes, by a week.' })
  return { id, documents }
}

/** Until the person's list has it: lists follow what happened by a moment. */
async function listed(person, id) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { spaces } = await ask(person.token, '{ spaces(standing: INVITED, direction: DESC) { nodes { id } } }')
    if (spaces.nodes.some((one) => one.id === id)) return
    await new Promise((soon) => setTimeout(soon, 100))
  }
  assert.fail(`${id} is not listed`)
}

const invitations = new Map()

/** A space into which the person is invited, and which they have not entered. @returns its id. */
export function invitationOf(person, who) {
  if (!invitations.has(who)) invitations.set(who, (async () => {
    const hq = await headquarters()
    const { space: id } = await work(hq, 'createSpace', 'CreateSpaceInput', { customer: await customer(), unit: await unit(), title: '秋季回顾 Autumn review', name: '王芳 Wang Fang', organisationName: organisationNames.INTERNAL })
    await invite(id, person, who)
    await listed(person, id)
    return id
  })())
  return invitations.get(who)
}

/** A space that the customer opened for itself, with a partner admitted. @returns its id. */
export const ownSpace = once(async () => {
  const token = await customersOwn('spaces:read spaces:write spaces:act')
  const { space: id } = await work(token, 'openSpace', 'OpenSpaceInput', { title: '供应商选型 Choosing suppliers' })
  await work(token, 'admitOrganisation', 'AdmitOrganisationInput', { space: id, organisation: 'partner_demo' })
  await upload(token, id, '对比 Comparison.pdf', 'restricted', pdf('Comparison'))
  return id
})

/** Adds a document, and answers its id. */
export async function upload(token, space, name, level, bytes) {
  const response = await fetch(new URL(`spaces/${space}/documents?name=${encodeURIComponent(name)}&level=${level}`, api), { method: 'POST', headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }, body: bytes })
  const text = await response.text()
  assert.equal(response.status, 201, text)
  return JSON.parse(text).document
}

/** A page with one line on it. */
export function pdf(text) {
  const content = `BT /F1 28 Tf 72 720 Td (${text}) Tj ET`
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>', `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  let out = '%PDF-1.4\n'
  const places = objects.map((object, nth) => {
    const place = out.length
    out += `${nth + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}

/** A picture of one colour that fades. */
export function png(width, height) {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows.set([230 - Math.floor((x * 60) / width), 240, 235 - Math.floor((y * 60) / height)], y * (1 + width * 3) + 1 + x * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
