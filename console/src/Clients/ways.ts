// How clients prove who they are and get tokens, as the API names it.
import { useNames, words } from '../Shell/language'
import { useComma } from '../Shell/values'

const chinese = { client_secret: '客户端密钥', private_key_jwt: '密钥对签名', none: '无（公开客户端）', client_credentials: '客户端凭据', authorization_code: '授权码', refresh_token: '刷新令牌', device_code: '设备码', token_exchange: '令牌交换' }

const english: Record<keyof typeof chinese, string> = { client_secret: 'Client secret', private_key_jwt: 'Signature by key pair', none: 'None (public client)', client_credentials: 'Client credentials', authorization_code: 'Authorization code', refresh_token: 'Refresh token', device_code: 'Device code', token_exchange: 'Token exchange' }

const useWayWords = words('ClientWays', chinese, english)

/** Several of them in words; one that has none is said as it is. */
export function useWays() {
  const name = useNames(useWayWords, chinese)
  const comma = useComma()
  return (ways: readonly string[]) => ways.map(name).join(comma)
}
