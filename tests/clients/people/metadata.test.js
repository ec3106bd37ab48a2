import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { issuer, server } from './setup.js'

describe('metadata', () => {
  test('has every endpoint and says how each is used (RFC 8414)', () => {
    for (const name of ['authorization', 'token', 'pushed_authorization_request', 'device_authorization', 'introspection', 'revocation'])
      assert.ok(server[`${name}_endpoint`]?.startsWith(issuer.href), name)
    assert.deepEqual(server.response_types_supported, ['code'])
    assert.deepEqual(server.response_modes_supported, ['query'])
    assert.deepEqual(server.code_challenge_methods_supported, ['S256'])
    assert.equal(server.authorization_response_iss_parameter_supported, true)
    assert.deepEqual([...server.grant_types_supported].sort(), [
      'authorization_code', 'client_credentials', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code', 'urn:ietf:params:oauth:grant-type:token-exchange',
    ])
    assert.ok(server.scopes_supported.includes('passport:read') && server.scopes_supported.includes('offline_access'))
    assert.ok(server.introspection_endpoint_auth_methods_supported.includes('private_key_jwt'))
    assert.ok(server.revocation_endpoint_auth_signing_alg_values_supported.includes('ES256'))
    assert.deepEqual(server.dpop_signing_alg_values_supported, ['ES256', 'PS256', 'RS256'])
    assert.deepEqual(server.ui_locales_supported, ['zh-CN', 'en'])
  })
})
