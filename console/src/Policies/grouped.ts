import { useLanguage } from '../Shell/language'

type Written = { userTyping: boolean; input: string }

/** How a field for numbers writes them: grouped once they are entered, with so many decimals. */
export function useGrouped(decimalsMin: number, decimalsMax: number) {
  const format = new Intl.NumberFormat(useLanguage(), { minimumFractionDigits: decimalsMin, maximumFractionDigits: decimalsMax })
  return {
    precision: decimalsMax,
    formatter: (value: number | undefined, { userTyping, input }: Written) => (userTyping || value === undefined || `${value}` === '' ? input : format.format(Number(value))),
    parser: (text: string | undefined) => Number((text ?? '').replaceAll(/[^\d.-]/g, '')),
  }
}
