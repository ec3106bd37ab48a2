// The same documents for each audience that has webhooks.
import * as customer from './webhooks.customer'
import * as internal from './webhooks.internal'
import * as supplier from './webhooks.supplier'
import { useMe } from '../Shell/Frame'

/** Those of the reader's schema. All are alike, so the internal ones say what they are. */
export function useWebhookDocuments(): typeof internal {
  const { audience } = useMe()
  return (audience === 'CUSTOMER' ? customer : audience === 'SUPPLIER' ? supplier : internal) as unknown as typeof internal
}
