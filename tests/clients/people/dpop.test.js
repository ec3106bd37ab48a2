import assert from 'node:assert/strict'
import http from 'node:http'
import { describe, test } from 'node:test'
import { calculateJwkThumbprint, decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'
import { authorizePath, begin, callback, discover, env, gateway, getCode, insecure, introspect, issuer, post, push, redeem, refresh, refused, server, signedIn, spa, verify } from './setup.js'

const lead = await signedIn()
const makeKey = (algorithm = 'ES256') => generateKeyPair(algorithm, { extractable: true })
const thumbprint = async (pair) => calculateJwkThumbprint(await exportJWK(pair.publicKey))

/** Nonces are given with each answer to a proof; libraries keep them, and here it is kept by hand. */
let nonce
const proof = async (pair, claims = {}) =>
  new SignJWT({ htm: 'POST', htu: server.token_endpoint, jti: crypto.randomUUID(), nonce, ...claims })
    .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk: await exportJWK(pair.publicKey) }).setIssuedAt().sign(pair.privateKey)

/** A token request with headers as they are. */
const ask = (form, proofs, node = issuer) => new Promise((resolve, reject) => {
  const body = new URLSearchParams(form).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(proofs ? { DPoP: proofs } : {}) }
  http.request(new URL('connect/token', node), { method: 'POST', headers }, (response) => {
    let text = ''
    response.on('data', (chunk) => (text += chunk)).on('end', () => {
      nonce = response.headers['dpop-nonce'] ?? nonce
      resolve({ status: response.statusCode, ...JSON.parse(text) })
    })
  }).on('error', reject).end(body)
})
const renew = (token, proofs, client_id = 'spa') => ask({ grant_type: 'refresh_token', client_id, refresh_token: token }, proofs)
const code = async (client_id = 'spa') => {
  const { verifier, code: given } = await getCode(lead, { client_id })
  return { grant_type: 'authorization_code', client_id, redirect_uri: callback, code: given, code_verifier: verifier }
}

describe('tokens bound to a key', () => {
  for (const algorithm of ['ES256', 'PS256', 'RS256']) {
    test(`openid-client redeems a code with ${algorithm}, repeats the request with the nonce it is told, and refreshes`, async () => {
      const pair = await makeKey(algorithm)
      const DPoP = oidc.getDPoPHandle(spa, pair)
      const { left, verifier, state } = await getCode(lead)
      const tokens = await oidc.authorizationCodeGrant(spa, left, { pkceCodeVerifier: verifier, expectedState: state }, undefined, { DPoP })
      assert.equal(tokens.token_type, 'dpop')
      const jkt = await thumbprint(pair)
      assert.deepEqual((await verify(tokens.access_token)).payload.cnf, { jkt })
      const again = await oidc.refreshTokenGrant(spa, tokens.refresh_token, undefined, { DPoP })
      assert.deepEqual((await verify(again.access_token)).payload.cnf, { jkt })
    })
  }

  test('oauth4webapi gets one for a confidential client, whose refresh token stays its own', async () => {
    const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }))
    const client = { client_id: 'gateway' }
    const pair = await makeKey()
    const DPoP = oauth.DPoP(client, pair)
    const get = async () => oauth.processClientCredentialsResponse(as, client, await oauth.clientCredentialsGrantRequest(as, client, oauth.ClientSecretBasic(env.SECRET), {}, { DPoP, ...insecure }))
    await assert.rejects(get(), (failure) => oauth.isDPoPNonceError(failure))
    const tokens = await get()
    assert.equal(tokens.token_type, 'dpop')
    assert.deepEqual(decodeJwt(tokens.access_token).cnf, { jkt: await thumbprint(pair) })
  })

  test('a public client renews with the same key only', async () => {
    const [pair, other] = [await makeKey(), await makeKey()]
    refused(await ask(await code(), await proof(pair, { nonce: undefined })), 'use_dpop_nonce')
    const tokens = await ask(await code(), await proof(pair))
    assert.equal(tokens.status, 200, JSON.stringify(tokens))
    refused(await renew(tokens.refresh_token), 'invalid_grant')
    refused(await renew(tokens.refresh_token, await proof(other)), 'invalid_grant')
    const next = await renew(tokens.refresh_token, await proof(pair))
    assert.deepEqual(decodeJwt(next.access_token).cnf, { jkt: await thumbprint(pair) })
    refused(await renew(next.refresh_token, await proof(other)), 'invalid_grant')
    assert.equal((await renew(next.refresh_token, await proof(pair))).status, 200)
  })

  test('a refresh token got without a proof is bound from the first proof on', async () => {
    const pair = await makeKey()
    const first = await redeem(await getCode(lead))
    await renew(first.refresh_token, await proof(pair, { nonce: undefined }))
    const bound = await renew(first.refresh_token, await proof(pair))
    assert.equal(bound.token_type, 'DPoP')
    refused(await refresh(bound.refresh_token), 'invalid_grant')
  })

  test('a code is not used up by a request that must be repeated', async () => {
    const pair = await makeKey()
    const form = await code()
    refused(await ask(form, await proof(pair, { nonce: undefined })), 'use_dpop_nonce')
    assert.equal((await ask(form, await proof(pair), new URL(env.OTHER_NODE))).status, 200)
  })

  test('a code is bound to the key that its request names, also one that was pushed and agreed to', async () => {
    const [pair, other] = [await makeKey(), await makeKey()]
    const dpop_jkt = await thumbprint(pair)
    const { verifier, code: given } = await getCode(lead, { dpop_jkt })
    const form = { grant_type: 'authorization_code', client_id: 'spa', redirect_uri: callback, code: given, code_verifier: verifier }
    await ask(form, await proof(pair, { nonce: undefined }))
    refused(await ask(form), 'invalid_grant')
    refused(await ask(form, await proof(other)), 'invalid_grant')
    assert.equal((await ask(form, await proof(pair))).token_type, 'DPoP')

    const pushed = await push({ dpop_jkt })
    await lead.open(authorizePath({ client_id: 'web', request_uri: pushed.request_uri }))
    const { left } = await lead.submit({}, 'agree')
    const confidential = { grant_type: 'authorization_code', redirect_uri: callback, code: left.searchParams.get('code'), code_verifier: pushed.verifier }
    refused(await post('connect/token', confidential, { secretOf: 'web' }), 'invalid_grant')
  })

  test('a proof with a pushed request binds the code to its key (RFC 9449, section 10.1)', async () => {
    const web = await discover('web', oidc.ClientSecretBasic(env.SECRET))
    const [pair, other] = [await makeKey(), await makeKey()]
    const [DPoP, stranger] = [oidc.getDPoPHandle(web, pair), oidc.getDPoPHandle(web, other)]
    const verifier = oidc.randomPKCECodeVerifier()
    const state = oidc.randomState()
    const parameters = { redirect_uri: callback, scope: 'units:read', state, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }
    const outcome = await lead.open(await oidc.buildAuthorizationUrlWithPAR(web, parameters, { DPoP }))
    const left = outcome.left ?? (await lead.submit({}, 'agree')).left
    const checks = { pkceCodeVerifier: verifier, expectedState: state }
    await assert.rejects(oidc.authorizationCodeGrant(web, left, checks), { error: 'invalid_grant' })
    await assert.rejects(oidc.authorizationCodeGrant(web, left, checks, undefined, { DPoP: stranger }), { error: 'invalid_grant' })
    const tokens = await oidc.authorizationCodeGrant(web, left, checks, undefined, { DPoP })
    assert.deepEqual((await verify(tokens.access_token)).payload.cnf, { jkt: await thumbprint(pair) })
    await assert.rejects(oidc.buildAuthorizationUrlWithPAR(web, { ...parameters, dpop_jkt: await thumbprint(other) }, { DPoP }), { error: 'invalid_dpop_proof' })
  })

  test('a proof for another address, or a used one, is refused with a pushed request', async () => {
    const pair = await makeKey()
    const { parameters } = await begin({ client_id: 'spa' })
    const pushed = async (claims) => {
      const response = await fetch(server.pushed_authorization_request_endpoint, { method: 'POST', headers: { dpop: await claims }, body: new URLSearchParams(parameters) })
      nonce = response.headers.get('dpop-nonce') ?? nonce
      return { status: response.status, ...(await response.json()) }
    }
    const htu = server.pushed_authorization_request_endpoint
    refused(await pushed(proof(pair, { htu, nonce: undefined })), 'use_dpop_nonce')
    refused(await pushed(proof(pair)), 'invalid_dpop_proof')
    const used = await proof(pair, { htu })
    assert.equal((await pushed(used)).status, 201)
    refused(await pushed(used), 'invalid_dpop_proof')
  })

  test('a client declared to prove its key gets nothing without', async () => {
    const pair = await makeKey()
    refused(await ask(await code('bound-spa')), 'invalid_dpop_proof')
    await ask(await code('bound-spa'), await proof(pair, { nonce: undefined }))
    const tokens = await ask(await code('bound-spa'), await proof(pair))
    assert.equal(tokens.token_type, 'DPoP')
    assert.ok((await renew(tokens.refresh_token, undefined, 'bound-spa')).error)
  })

  test('two proofs are one too many', async () => {
    const pair = await makeKey()
    await ask(await code(), await proof(pair, { nonce: undefined }))
    refused(await ask(await code(), [await proof(pair), await proof(pair)]), 'invalid_dpop_proof')
  })

  test('a service exchanges one it was handed, for its own or for one bound to its own key', async () => {
    const [pair, own] = [await makeKey(), await makeKey()]
    await ask(await code(), await proof(pair, { nonce: undefined }))
    const tokens = await ask(await code(), await proof(pair))
    const form = { subject_token: tokens.access_token, subject_token_type: 'urn:ietf:params:oauth:token-type:access_token' }
    const grant = 'urn:ietf:params:oauth:grant-type:token-exchange'
    assert.equal((await post('connect/token', { grant_type: grant, ...form }, { secretOf: 'gateway' })).token_type, 'Bearer')
    const exchanged = await oidc.genericGrantRequest(gateway, grant, form, { DPoP: oidc.getDPoPHandle(gateway, own) })
    assert.deepEqual(decodeJwt(exchanged.access_token).cnf, { jkt: await thumbprint(own) })
    const told = await introspect(exchanged.access_token, 'gateway')
    assert.deepEqual([told.token_type, told.cnf], ['DPoP', { jkt: await thumbprint(own) }])
  })

  test('a device gets one too', async () => {
    const tv = await discover('tv')
    const asked = await oidc.initiateDeviceAuthorization(tv, { scope: 'units:read' })
    const pair = await makeKey()
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: 'tv', device_code: asked.device_code }
    refused(await ask(form, await proof(pair, { nonce: undefined })), 'use_dpop_nonce')
    // Had the request that must be repeated counted as a poll, this one would be too fast.
    refused(await ask(form, await proof(pair)), 'authorization_pending')
  })
})
