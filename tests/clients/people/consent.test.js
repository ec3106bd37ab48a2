import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Browser } from '../browser.js'
import { authorizePath, issuer, person, push, refused, signedIn, web } from './setup.js'

const lead = await signedIn()

describe('consent', () => {
  test('the page names client, organisation, scopes in words, and what the passport will say; in Chinese and in English', async () => {
    for (const [language, words] of [
      ['en', [/The web shop wants to act for you/, /Of the organisation ?hq/, /Ask for customers' data/, /What the data passport will say/, /read by web \(hq\) for consenting \(hq\)/]],
      ['zh-CN', [/“The web shop”想代表您工作/, /所属组织/, /请求客户数据；能看到什么由客户的授权决定/, /数据护照将记载/, /使用回执/]],
    ]) {
      const browser = new Browser(issuer, { language })
      const pushed = await push({ scope: 'customers:read' })
      await browser.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
      await browser.signIn(person(language === 'en' ? 'consenting' : 'consenting-too'))
      assert.equal(browser.page.html.querySelector('html').getAttribute('lang'), language)
      for (const word of words) assert.match(browser.page.text.replace('consenting-too', 'consenting'), word)
    }
  })

  test('what was agreed to is not asked again; more is', async () => {
    const ask = async (scope) => lead.open(authorizePath({ client_id: 'web', request_uri: (await push({ scope })).request_uri }))
    let outcome = await ask('units:read')
    if (!outcome.left) outcome = await lead.submit({}, 'agree')
    assert.ok(outcome.left.searchParams.has('code'))
    assert.ok((await ask('units:read')).left.searchParams.has('code'))
    assert.match((await ask('units:read approvals:decide')).text, /wants to act for you/)
    await lead.submit({}, 'refuse')
  })

  test('a refusal tells the client access_denied, and the request is used up', async () => {
    const pushed = await push({ scope: 'approvals:decide' })
    const path = authorizePath({ client_id: 'web', request_uri: pushed.request_uri })
    await lead.open(path)
    const { left } = await lead.submit({}, 'refuse')
    assert.equal(left.searchParams.get('error'), 'access_denied')
    assert.equal(left.searchParams.get('state'), pushed.parameters.state)
    assert.equal((await lead.open(path)).status, 400)
  })

  test('an answer that did not come from our form is refused, and nothing is granted', async () => {
    const pushed = await push({ scope: 'approvals:decide' })
    const page = await lead.open('/connect/authorize', { method: 'POST', body: new URLSearchParams({ client_id: 'web', request_uri: pushed.request_uri, decision: 'agree' }) })
    assert.equal(page.left, undefined)
    assert.equal(page.status, 400)
    assert.match((await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))).text, /wants to act for you/)
    await lead.submit({}, 'refuse')
  })

  test("another person's form token is refused", async () => {
    const pushed = await push({ scope: 'approvals:decide' })
    await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
    const { body } = lead.form({}, 'agree')
    const stranger = new Browser(issuer)
    await stranger.signIn(person('stranger'))
    assert.equal((await stranger.open('/connect/authorize', { method: 'POST', body })).status, 400)
    await lead.submit({}, 'refuse')
  })
})
