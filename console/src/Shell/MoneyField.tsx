import { InputNumber } from 'antd'
import { useLanguage } from './language'

/** How many decimals amounts of a currency have. */
export const decimalsOf = (currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

interface Props {
  currency: string
  /** In the minor unit, as the API counts. */
  value?: number | null
  onChange?: (minorUnits: number | null) => void
  id?: string
  label?: string
}

/** An amount as people write it, in the minor unit for the API. */
export function MoneyField({ currency, value, onChange, id, label }: Props) {
  const decimals = decimalsOf(currency)
  const language = useLanguage()
  return (
    <InputNumber<number>
      className="money-field"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      min={0}
      precision={decimals}
      // Grouped once it is written; both languages group with commas.
      formatter={(amount, { userTyping, input }) => (userTyping || amount === undefined || `${amount}` === '' ? input : new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Number(amount)))}
      parser={(text) => Number((text ?? '').replaceAll(/[^\d.-]/g, ''))}
      suffix={currency}
      value={value === null || value === undefined ? null : value / 10 ** decimals}
      onChange={(amount) => onChange?.(amount === null ? null : Math.round(amount * 10 ** decimals))}
    />
  )
}
