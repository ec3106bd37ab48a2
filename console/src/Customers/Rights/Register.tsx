import { Input, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { useLanguage } from '../../Shell/language'
import { Listing } from '../../Shell/Listing'
import { Page } from '../../Shell/Page'
import { Moment, useNumber } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { fieldsOf, useCatalogueWords } from '../catalogue'
import { registerDocument } from './rights.customer'
import { useRightsWords } from './words'

type Category = keyof typeof fieldsOf

/** The register of processing of the customer's own data. */
export default function Register() {
  const say = useRightsWords()
  const sayShell = useShellWords()
  const sayCatalogue = useCatalogueWords()
  const number = useNumber()
  const isChinese = useLanguage() === 'zh-CN'
  const [search, setSearch] = useSearchParams()
  const category = search.get('category')
  const change = (name: string, value: string) => setSearch((now) => {
    if (value === '') now.delete(name)
    else now.set(name, value)
    return now
  })
  return (
    <Page title={say('register')} about={say('registerText')} within={[{ title: say('title'), to: '/rights' }]}>
      <Listing
        name="processing"
        document={registerDocument}
        variables={{ category: category === 'PROFILE' || category === 'INTERACTIONS' ? category : null, grantee: search.get('grantee') }}
        pick={(answer) => answer.ownProcessing}
        rowKey={(one) => [one.grantee, one.category, one.purpose, one.legalBasis, one.crossBorder].join(' ')}
        empty={{ title: say('registerEmptyTitle'), text: say('registerEmptyText') }}
        filters={<>
          <Input.Search className="filter" aria-label={say('grantee')} placeholder={say('anyGrantee')} allowClear defaultValue={search.get('grantee') ?? ''} onSearch={(value) => change('grantee', value.trim())} />
          <Select aria-label={say('category')} value={category ?? ''} onChange={(value) => change('category', value)} options={[{ value: '', label: say('allKinds') }, ...Object.keys(fieldsOf).map((one) => ({ value: one, label: sayCatalogue(one as Category) }))]} />
        </>}
        columns={[
          { key: 'grantee', title: say('grantee'), show: (one) => one.grantee, cell: (one) => one.grantee, width: 170 },
          { key: 'category', title: say('category'), show: (one) => sayCatalogue(one.category), cell: (one) => sayCatalogue(one.category), width: 140 },
          { key: 'purpose', title: say('purpose'), show: (one) => one.purpose, cell: (one) => one.purpose, width: 180 },
          { key: 'legalBasis', title: say('legalBasis'), show: (one) => (isChinese ? one.legalBasisZhCn : one.legalBasisEn), cell: (one) => (isChinese ? one.legalBasisZhCn : one.legalBasisEn), width: 130 },
          { key: 'crossBorder', title: say('crossBorder'), show: (one) => sayShell(one.crossBorder ? 'yes' : 'no'), cell: (one) => one.crossBorder, width: 110 },
          { key: 'standing', title: say('standing'), show: (one) => one.standingGrants, cell: (one) => one.standingGrants, width: 106 },
          { key: 'reads', title: say('reads'), show: (one) => number(one.reads), cell: (one) => one.reads, width: 96 },
          { key: 'lastUse', title: say('lastUse'), show: (one) => <Moment at={one.lastUse} />, cell: (one) => one.lastUse, width: 196 },
          { key: 'grantedAt', title: say('grantedAt'), show: (one) => <Moment at={one.grantedAt} />, cell: (one) => one.grantedAt, width: 196 },
          { key: 'until', title: say('until'), show: (one) => (typeof one.until === 'string' ? <Moment at={one.until} /> : say('noEnd')), cell: (one) => one.until, width: 196 },
        ]}
      />
    </Page>
  )
}
