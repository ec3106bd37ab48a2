import { Input, Select } from 'antd'
import { useSearchParams } from 'react-router'
import { useLanguage } from '../../Shell/language'
import { Listing } from '../../Shell/Listing'
import { Organisation } from '../../Shell/Organisation'
import { Page } from '../../Shell/Page'
import { Moment, useNumber } from '../../Shell/values'
import { useShellWords } from '../../Shell/words'
import { fieldsOf, useCatalogueWords } from '../catalogue'
import { Purpose } from '../../Shell/Purpose'
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
          <Input.Search className="filter wide-filter" aria-label={say('granteeFilter')} placeholder={say('anyGrantee')} allowClear defaultValue={search.get('grantee') ?? ''} onSearch={(value) => change('grantee', value.trim())} />
          <Select aria-label={say('category')} value={category ?? ''} onChange={(value) => change('category', value)} options={[{ value: '', label: say('allKinds') }, ...Object.keys(fieldsOf).map((one) => ({ value: one, label: sayCatalogue(one as Category) }))]} />
        </>}
        columns={[
          { key: 'grantee', title: say('grantee'), show: (one) => <Organisation of={one.grantee} />, cell: (one) => one.grantee, width: 150 },
          { key: 'category', title: say('category'), show: (one) => sayCatalogue(one.category), cell: (one) => sayCatalogue(one.category), width: 130 },
          { key: 'purpose', title: say('purpose'), show: (one) => <Purpose of={one.purpose} />, cell: (one) => one.purpose, width: 150 },
          { key: 'legalBasis', title: say('legalBasis'), show: (one) => (isChinese ? one.legalBasisZhCn : one.legalBasisEn), cell: (one) => (isChinese ? one.legalBasisZhCn : one.legalBasisEn), width: 105 },
          { key: 'crossBorder', title: say('crossBorder'), show: (one) => sayShell(one.crossBorder ? 'yes' : 'no'), cell: (one) => one.crossBorder, width: 115 },
          { key: 'standing', title: say('standing'), isNumber: true, show: (one) => one.standingGrants, cell: (one) => one.standingGrants, width: 84 },
          { key: 'reads', title: say('reads'), isNumber: true, show: (one) => number(one.reads), cell: (one) => one.reads, width: 80 },
          { key: 'lastUse', title: say('lastUse'), show: (one) => <Moment at={one.lastUse} isDay />, cell: (one) => one.lastUse, width: 138 },
          { key: 'grantedAt', title: say('grantedAt'), show: (one) => <Moment at={one.grantedAt} isDay />, cell: (one) => one.grantedAt, width: 138 },
          { key: 'until', title: say('until'), show: (one) => (one.standingGrants === 0 ? '—' : typeof one.until === 'string' ? <Moment at={one.until} isDay /> : say('noEnd')), cell: (one) => one.until, width: 138 },
        ]}
      />
    </Page>
  )
}
