import { InputNumber } from 'antd'
import { useGrouped } from './grouped'

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
  const grouped = useGrouped(decimals, decimals)
  return (
    <InputNumber<number>
      className="money-field"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      min={0}
      {...grouped}
      suffix={currency}
      value={value === null || value === undefined ? null : value / 10 ** decimals}
      onChange={(amount) => onChange?.(amount === null ? null : Math.round(amount * 10 ** decimals))}
    />
  )
}
