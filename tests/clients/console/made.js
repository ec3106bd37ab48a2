// What the screens of customers are about: stock, sales and a schedule, a space with documents, milestones and feedback.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { ask, tell, tokenOf } from './asking.js'
import { api } from './console.js'

const dayMs = 86_400_000
const dayBefore = (days) => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10)

/** A customer's stock at two sites, two orders in the factory's schedule, and sixty days of sales with a week's rhythm. Sent again it is there once. */
export async function makeSupplies(customer) {
  const token = await tokenOf('supplier-demo', 'supplies:write')
  const asOf = new Date().toISOString()
  const levels = ['85123A', '22423', '47566'].flatMap((sku, nth) => ['苏州 Suzhou', '成都 Chengdu'].map((site, other) => ({ sku, site, onHand: 120 + nth * 80 - other * 60, reserved: 12 + nth, inTransit: nth * 24, asOf })))
  await tell(token, 'recordInventory', 'RecordInventoryInput', { customer, levels }, 'SupplyReportPayload', 'taken')
  const lines = [['PO-4711', 1, '85123A', 'RUNNING', -1, 2], ['PO-4711', 2, '22423', 'RELEASED', 2, 4], ['PO-4712', 1, '47566', 'PLANNED', 6, 9], ['PO-4702', 1, '85123A', 'DONE', -9, -6]]
    .map(([order, line, sku, status, starts, ends]) => ({ order, line, sku, site: '常熟 Changshu', quantity: 480, status, starts: new Date(Date.now() + starts * dayMs).toISOString(), ends: new Date(Date.now() + ends * dayMs).toISOString(), asOf }))
  await tell(token, 'recordSchedule', 'RecordScheduleInput', { customer, lines }, 'SupplyReportPayload', 'taken')
  const sales = Array.from({ length: 60 }, (_, ago) => ({ sku: '85123A', day: dayBefore(ago + 1), quantity: 18 + Math.round(6 * Math.sin((2 * Math.PI * ago) / 7)) + (ago % 3), asOf }))
  await tell(token, 'recordSales', 'RecordSalesInput', { customer, lines: sales }, 'SupplyReportPayload', 'taken')
}

/** A space of headquarters for the customer, with the customer's people in it, a document of each level, and work to do. @returns its id and those of what is in it. */
export async function makeSpace({ hq, admin, member, customer, title = '春季联合方案 Spring plan' }) {
  const who = async (token) => (await ask(token, '{ me { subject organisation } }')).me
  const { units } = await ask(hq, '{ units(first: 1) { nodes { id } } }')
  const work = (token, mutation, type, input) => tell(token, mutation, type, input, 'SpacePayload', 'space made')
  const { space } = await work(hq, 'createSpace', 'CreateSpaceInput', { customer, unit: units.nodes[0].id, title, name: '王芳 Wang Fang', organisationName: '总部 Headquarters' })
  const invited = [[admin, '林梅 Lin Mei'], [member, '陈杰 Chen Jie']]
  for (const [token, name] of invited) {
    const { subject, organisation } = await who(token)
    await tell(hq, 'inviteSpaceMember', 'InviteSpaceMemberInput', { space, audience: 'CUSTOMER', subject, organisation, name, organisationName: '客户 Customer' }, 'InvitationPayload', 'member')
  }
  await work(admin, 'acceptSpaceInvitation', 'SpaceInput', { space })
  const documents = {}
  for (const [name, level, bytes] of [['方案 Plan.pdf', 'sensitive', pdf('Spring plan')], ['报价 Quote.pdf', 'restricted', pdf('Quote')], ['简介 Intro.png', 'public', png(320, 200)]])
    documents[level] = await upload(hq, space, name, level, bytes)
  const { subject } = await who(admin)
  for (const document of [documents.sensitive, documents.public]) await work(hq, 'nameDocument', 'NameDocumentInput', { space, document, members: [subject] })
  const { made: milestone } = await work(hq, 'openMilestone', 'OpenMilestoneInput', { space, kind: 'PROPOSAL_REVIEW', title: '方案评审 Review of the plan', dueAt: new Date(Date.now() + 5 * dayMs).toISOString() })
  await work(hq, 'openMilestone', 'OpenMilestoneInput', { space, kind: 'REQUIREMENT_CONFIRMATION', title: '需求确认 Requirements', dueAt: null })
  const { made: thread } = await work(admin, 'openFeedback', 'OpenFeedbackInput', { space, document: documents.sensitive, text: '第二页的交期能提前吗？ Can the delivery on page 2 be earlier?' })
  await work(hq, 'answerFeedback', 'AnswerFeedbackInput', { space, thread, text: '可以提前一周。 Yes, by a week.' })
  const { made: expert } = await work(hq, 'introduceExpert', 'IntroduceExpertInput', { space, name: '赵工 Zhao', field: '交付 Delivery' })
  await work(hq, 'makeCommitment', 'MakeCommitmentInput', { space, expert, promise: '下周三前给出样机 A sample by next Wednesday', dueAt: new Date(Date.now() + 6 * dayMs).toISOString() })
  return { space, documents, milestone, thread }
}

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
