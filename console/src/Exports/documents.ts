// The same documents for each audience that exports.
import { useMe } from '../Shell/Frame'
import * as auditor from './exports.auditor'
import * as customer from './exports.customer'
import * as internal from './exports.internal'

/** Those of the reader's schema. All are alike, so the internal ones say what they are. */
export function useExportDocuments(): typeof internal {
  const { audience } = useMe()
  return (audience === 'CUSTOMER' ? customer : audience === 'AUDITOR' ? auditor : internal) as unknown as typeof internal
}
