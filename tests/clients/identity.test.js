// Drives the identity host with client libraries nobody here wrote: what works for them works for a partner.
// Environment: ISSUER, OTHER_NODE (a second node of the same cluster), SECRET_CLIENT and SECRET, KEY_CLIENT and KEY (a private
// JWK), SCOPE (one the secret client may have), FORBIDDEN_SCOPE, RESOURCE.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createRemoteJWKSet, importJWK, jwtVerify, SignJWT } from 'jose'
import * as oauth from 'oauth4webapi'
import * as oidc from 'openid-client'

const env = new Proxy(process.env, {
  get: (variables, name) => variables[name] ?? assert.fail(`set the environment variable ${name}`),
})
const issuer = new URL(env.ISSUER)
const jwk = JSON.parse(env.KEY)
const key = await importJWK(jwk, 'ES256')
// Both libraries refuse plain http unless told; the tests run on loopback.
const insecure = { [oauth.allowInsecureRequests]: true }

const verify = (token, issuedBy = issuer) =>
  jwtVerify(token, createRemoteJWKSet(new URL('.well-known/jwks', issuedBy)), {
    issuer: issuer.href,
    audience: env.RESOURCE,
    typ: 'at+jwt',
    algorithms: ['ES256'],
  })

/** A 401 carries a challenge (RFC 6749, section 5.2), and the libraries then throw the challenge, not the body. */
const isInvalidClient = (failure) => {
  assert.equal(failure.status, 401)
  assert.equal(failure.error ?? failure.cause[0].parameters.error, 'invalid_client')
  return true
}

describe('openid-client', () => {
  const discover = (clientId, authentication) =>
    oidc.discovery(issuer, clientId, {}, authentication, { execute: [oidc.allowInsecureRequests] })

  test('discovers the server', async () => {
    const metadata = (await discover(env.SECRET_CLIENT, oidc.ClientSecretBasic(env.SECRET))).serverMetadata()
    assert.equal(metadata.issuer, issuer.href)
    assert.ok(metadata.token_endpoint_auth_methods_supported.includes('private_key_jwt'))
    assert.ok(metadata.token_endpoint_auth_signing_alg_values_supported.includes('ES256'))
  })

  for (const [name, authentication] of [['basic', oidc.ClientSecretBasic], ['post', oidc.ClientSecretPost]]) {
    test(`gets a token with a secret by client_secret_${name}, which jose verifies`, async () => {
      const config = await discover(env.SECRET_CLIENT, authentication(env.SECRET))
      const answer = await oidc.clientCredentialsGrant(config, { scope: env.SCOPE, resource: env.RESOURCE })
      assert.equal(answer.token_type, 'bearer')
      const { payload, protectedHeader } = await verify(answer.access_token)
      assert.equal(protectedHeader.typ, 'at+jwt')
      assert.equal(payload.client_id, env.SECRET_CLIENT)
      assert.equal(payload.scope, env.SCOPE)
    })
  }

  test('gets a token with private_key_jwt', async () => {
    const config = await discover(env.KEY_CLIENT, oidc.PrivateKeyJwt({ key, kid: jwk.kid }))
    const { payload } = await verify((await oidc.clientCredentialsGrant(config)).access_token)
    assert.equal(payload.sub, env.KEY_CLIENT)
    assert.equal(payload.ecosystem_audience, 'customer')
  })

  test('gets a token with the typed assertion of newer drafts', async () => {
    const typed = { [oidc.modifyAssertion]: (header) => void (header.typ = 'client-authentication+jwt') }
    const config = await discover(env.KEY_CLIENT, oidc.PrivateKeyJwt({ key, kid: jwk.kid }, typed))
    await verify((await oidc.clientCredentialsGrant(config)).access_token)
  })

  test('is refused with a wrong secret', async () => {
    const config = await discover(env.SECRET_CLIENT, oidc.ClientSecretBasic(`x${env.SECRET.slice(1)}`))
    await assert.rejects(oidc.clientCredentialsGrant(config), isInvalidClient)
  })

  test('is refused a scope it may not have', async () => {
    const config = await discover(env.SECRET_CLIENT, oidc.ClientSecretBasic(env.SECRET))
    await assert.rejects(oidc.clientCredentialsGrant(config, { scope: env.FORBIDDEN_SCOPE }), { error: 'invalid_scope', status: 400 })
  })

  test('is refused another resource', async () => {
    const config = await discover(env.SECRET_CLIENT, oidc.ClientSecretBasic(env.SECRET))
    await assert.rejects(oidc.clientCredentialsGrant(config, { resource: 'https://other.example/' }), { error: 'invalid_target', status: 400 })
  })

  test('is refused when its assertion is meant for another server', async () => {
    const elsewhere = { [oidc.modifyAssertion]: (_, claims) => void (claims.aud = 'https://other.example/') }
    const config = await discover(env.KEY_CLIENT, oidc.PrivateKeyJwt({ key, kid: jwk.kid }, elsewhere))
    await assert.rejects(oidc.clientCredentialsGrant(config), isInvalidClient)
  })
})

describe('oauth4webapi', () => {
  const discover = async (algorithm = 'oidc') =>
    oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm, ...insecure }))

  const grant = async (clientId, authentication, parameters = {}) => {
    const [server, client] = [await discover(), { client_id: clientId }]
    const response = await oauth.clientCredentialsGrantRequest(server, client, authentication, new URLSearchParams(parameters), insecure)
    return oauth.processClientCredentialsResponse(server, client, response)
  }

  test('discovers the server by RFC 8414 and by OpenID Connect alike', async () => {
    assert.deepEqual(await discover('oauth2'), await discover('oidc'))
  })

  test('gets tokens with a secret and with a key, and accepts them as a resource server would (RFC 9068)', async () => {
    const server = await discover()
    for (const [clientId, authentication] of [
      [env.SECRET_CLIENT, oauth.ClientSecretBasic(env.SECRET)],
      [env.KEY_CLIENT, oauth.PrivateKeyJwt({ key, kid: jwk.kid })],
    ]) {
      const { access_token: token } = await grant(clientId, authentication)
      const request = new Request('https://api.example/graphql', { headers: { authorization: `Bearer ${token}` } })
      const claims = await oauth.validateJwtAccessToken(server, request, env.RESOURCE, insecure)
      assert.equal(claims.client_id, clientId)
    }
  })

  test('is refused with a wrong secret, and with a key the server does not know', async () => {
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
    await assert.rejects(grant(env.SECRET_CLIENT, oauth.ClientSecretBasic(env.SECRET.replace(/^./, '~'))), isInvalidClient)
    await assert.rejects(grant(env.KEY_CLIENT, oauth.PrivateKeyJwt({ key: privateKey, kid: jwk.kid })), isInvalidClient)
  })
})

describe('an assertion signed with jose', () => {
  const sign = (change = (jwt) => jwt) =>
    change(
      new SignJWT({ jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
        .setIssuer(env.KEY_CLIENT)
        .setSubject(env.KEY_CLIENT)
        .setAudience(issuer.href)
        .setIssuedAt()
        .setExpirationTime('1m'),
    ).sign(key)

  const post = async (assertion, node = issuer) => {
    const response = await fetch(new URL('connect/token', node), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }),
    })
    return { status: response.status, ...(await response.json()) }
  }

  const refused = ({ status, error }) => assert.deepEqual({ status, error }, { status: 401, error: 'invalid_client' })

  test('works once, on whichever node', async () => {
    const assertion = await sign()
    const first = await post(assertion)
    assert.equal(first.status, 200)
    await verify(first.access_token, new URL(env.OTHER_NODE))
    refused(await post(assertion))
    refused(await post(assertion, new URL(env.OTHER_NODE)))
  })

  test('is refused when it lives for a year', async () => refused(await post(await sign((jwt) => jwt.setExpirationTime('1y')))))

  test('is refused before its time', async () => refused(await post(await sign((jwt) => jwt.setNotBefore('400s')))))

  test('is refused after its time', async () => refused(await post(await sign((jwt) => jwt.setExpirationTime('-31s')))))

  test('is refused when meant for another server', async () => refused(await post(await sign((jwt) => jwt.setAudience('https://other.example/')))))

  test('is refused without a jti', async () => {
    const jwt = new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(env.KEY_CLIENT).setSubject(env.KEY_CLIENT)
    refused(await post(await jwt.setAudience(issuer.href).setExpirationTime('1m').sign(key)))
  })
})
