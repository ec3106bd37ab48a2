import { useLanguage } from './language'

type Written = { userTyping: boolean; input: string }

/** How a field for numbers writes them: grouped once they are entered, with so many decimals. */
export function useGrouped(decimalsMin: number, decimalsMax: number) {
  const format = new Intl.NumberFormat(useLanguage(), { minimumFractionDigits: decimalsMin, maximumFractionDigits: decimalsMax })
  return {
    precision: decimalsMax,
    formatter: (value: number | undefined, { userTyping, input }: Written) => (userTyping || value === undefined || `${value}` === '' ? input : format.format(Number(value))),
    // As text, which the field reads: nothing stays nothing, where a number would be nought.
    parser: (text: string | undefined) => (text ?? '').replaceAll(/[^\d.-]/g, '') as unknown as number,
  }
}
