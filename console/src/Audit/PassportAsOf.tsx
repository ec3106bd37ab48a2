import { Button, Form } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useCatalogueWords, useFieldNames } from '../Customers/catalogue'
import { useAsk } from '../Graph/hooks'
import { asLocal, asMoment } from '../Shell/moments'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, Id, Moment, State, useNumber } from '../Shell/values'
import { useShellWords } from '../Shell/words'
import { passportAsOfDocument } from './audit.auditor'
import { TextField, TimeField } from './Field'
import { Purpose } from '../Shell/Purpose'
import { useTyped } from './typed'
import { useAuditWords } from './words'

/** Who could see what of a customer's data at a moment. */
export default function PassportAsOf() {
  const say = useAuditWords()
  const sayShell = useShellWords()
  const name = useCatalogueWords()
  const number = useNumber()
  const fieldNames = useFieldNames()
  const [searched, setSearched] = useSearchParams()
  const wanted = { customer: searched.get('customer') ?? '', at: searched.get('at') ?? '' }
  const [now] = useState(() => new Date())
  const [customer, setCustomer] = useTyped(wanted.customer, wanted.customer)
  const [at, setAt] = useTyped(wanted.at, asLocal(wanted.at === '' ? now : new Date(wanted.at), 'second'))
  const asked = useAsk(passportAsOfDocument, wanted.customer === '' || wanted.at === '' ? null : wanted)
  return (
    <Page title={say('passport')} about={say('passportAbout')}>
      <Form className="filters" onFinish={() => setSearched({ customer: customer.trim(), at: asMoment(at) ?? new Date().toISOString() })}>
        <TextField isWide name={say('customer')} hint="cu_…" value={customer} onChange={setCustomer} />
        <TimeField name={say('moment')} value={at} onChange={setAt} />
        <div><Button type="primary" htmlType="submit">{say('show')}</Button></div>
      </Form>
      {wanted.customer === '' ? <Empty title={say('usesAsk')} text={say('passportAskText')} /> : (
        <Answered asked={asked}>
          {({ customerPassportAsOf: passport }) => passport === null || passport === undefined ? <Empty title={say('noCustomer')} text={say('noCustomerText')} /> : (
            <>
              <p>{say('customer')}<Colon /><Id of={wanted.customer} /> · {say('moment')}<Colon /><Moment at={passport.at} /> · {say('epoch')}<Colon />{number(passport.epoch)}</p>
              <Rows
                name="passport-as-of" rows={passport.consents} rowKey={(consent) => consent.id} empty={{ title: say('noConsents'), text: say('noConsentsText') }}
                columns={[
                  { key: 'grantee', title: say('grantee'), show: (consent) => <Organisation of={consent.grantee} />, cell: (consent) => consent.grantee, width: 165 },
                  { key: 'category', title: say('category'), show: (consent) => name(consent.category), cell: (consent) => consent.category, width: 110 },
                  { key: 'fields', title: say('fields'), show: (consent) => fieldNames(consent.fields), cell: (consent) => consent.fields.join(' '), width: 140 },
                  { key: 'purpose', title: say('purpose'), show: (consent) => <Purpose of={consent.purpose} />, cell: (consent) => consent.purpose, width: 110 },
                  { key: 'basis', title: say('legalBasis'), show: (consent) => name(consent.legalBasis), cell: (consent) => consent.legalBasis, width: 95 },
                  { key: 'grantedAt', title: say('grantedAt'), show: (consent) => <Moment at={consent.grantedAt} />, cell: (consent) => consent.grantedAt, width: 200 },
                  { key: 'expiresAt', title: say('expiresAt'), show: (consent) => consent.expiresAt == null ? say('noEnd') : <Moment at={consent.expiresAt} isDay />, cell: (consent) => consent.expiresAt, width: 140 },
                  { key: 'border', title: say('crossBorder'), show: (consent) => sayShell(consent.crossBorder ? 'yes' : 'no'), cell: (consent) => consent.crossBorder, width: 100 },
                  {
                    key: 'since', title: sayShell('state'), width: 140, cell: (consent) => consent.withdrawnAtEpoch,
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
