import { Button, Form } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { asLocal, asMoment } from '../Shell/moments'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, Moment, State } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { passportAsOfDocument } from './audit.auditor'
import { useFieldNames } from './Datum'
import { TextField } from './Field'
import { useAuditWords } from './words'

/** Who could see what of a customer's data at a moment. */
export default function PassportAsOf() {
  const say = useAuditWords()
  const sayShell = useShellWords()
  const fieldNames = useFieldNames()
  const [searched, setSearched] = useSearchParams()
  const [customer, setCustomer] = useState(searched.get('customer') ?? '')
  const [at, setAt] = useState(() => asLocal(searched.get('at') === null ? new Date() : new Date(searched.get('at') ?? 0)))
  const wanted = { customer: searched.get('customer') ?? '', at: searched.get('at') ?? '' }
  const asked = useAsk(passportAsOfDocument, wanted.customer === '' || wanted.at === '' ? null : wanted)
  return (
    <Page title={say('passport')} about={say('passportAbout')}>
      <Form className="filters" onFinish={() => setSearched({ customer: customer.trim(), at: asMoment(at) ?? new Date().toISOString() })}>
        <TextField isWide name={say('customer')} hint="cu_…" value={customer} onChange={setCustomer} />
        <TextField name={say('moment')} type="datetime-local" value={at} onChange={setAt} />
        <div><Button type="primary" htmlType="submit">{say('show')}</Button></div>
      </Form>
      {wanted.customer === '' ? <Empty title={say('usesAsk')} text={say('passportAskText')} /> : (
        <Answered asked={asked}>
          {({ customerPassportAsOf: passport }) => passport === null || passport === undefined ? <Empty title={say('noCustomer')} text={say('noCustomerText')} /> : (
            <>
              <p>{say('moment')}<Colon /><Moment at={passport.at} /> · {say('epoch')}<Colon />{passport.epoch}</p>
              <Rows
                name="passport-as-of" rows={passport.consents} rowKey={(consent) => consent.id} empty={{ title: say('noConsents'), text: say('noConsentsText') }}
                columns={[
                  { key: 'grantee', title: say('grantee'), show: (consent) => consent.grantee, cell: (consent) => consent.grantee },
                  { key: 'category', title: say('category'), show: (consent) => say(consent.category), cell: (consent) => consent.category, width: 120 },
                  { key: 'fields', title: say('fields'), show: (consent) => fieldNames(consent.fields), cell: (consent) => consent.fields.join(' '), width: 200 },
                  { key: 'purpose', title: say('purpose'), show: (consent) => consent.purpose, cell: (consent) => consent.purpose },
                  { key: 'basis', title: say('legalBasis'), show: (consent) => say(consent.legalBasis), cell: (consent) => consent.legalBasis, width: 120 },
                  { key: 'grantedAt', title: say('grantedAt'), show: (consent) => <Moment at={consent.grantedAt} />, cell: (consent) => consent.grantedAt, width: 190 },
                  { key: 'expiresAt', title: say('expiresAt'), show: (consent) => consent.expiresAt == null ? say('noEnd') : <Moment at={consent.expiresAt} />, cell: (consent) => consent.expiresAt, width: 190 },
                  { key: 'border', title: say('crossBorder'), show: (consent) => sayShell(consent.crossBorder ? 'yes' : 'no'), cell: (consent) => consent.crossBorder, width: 110 },
                  {
                    key: 'since', title: sayShell('state'), width: 200, cell: (consent) => consent.withdrawnAtEpoch,
                    show: (consent) => consent.withdrawnAtEpoch == null ? <State mood="good">{say('standsStill')}</State> : <State mood="warning">{say('withdrawnLater', { epoch: consent.withdrawnAtEpoch })}</State>,
                  },
                ]}
              />
            </>
          )}
        </Answered>
      )}
    </Page>
  )
}
