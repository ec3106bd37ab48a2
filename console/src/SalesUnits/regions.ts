// Regions are named by the CRM that units come from. Common ones are said in the reader's language, others are shown as they are.
import { useNames, words } from '../Shell/language'

const chinese = { '华东': '华东', '华南': '华南', '华北': '华北', '华中': '华中', '西南': '西南', '西北': '西北', '东北': '东北', 'Asia-Pacific': '亚太', 'Europe': '欧洲', 'North America': '北美', 'Middle East': '中东' }

const english: Record<keyof typeof chinese, string> = { '华东': 'East China', '华南': 'South China', '华北': 'North China', '华中': 'Central China', '西南': 'Southwest China', '西北': 'Northwest China', '东北': 'Northeast China', 'Asia-Pacific': 'Asia-Pacific', 'Europe': 'Europe', 'North America': 'North America', 'Middle East': 'Middle East' }

const useRegionWords = words('SalesUnitRegions', chinese, english)

/** A region as its reader calls it. */
export const useRegionName = () => useNames(useRegionWords, chinese)

/** The region as the CRM names it, from what its reader calls it. */
export function useRegionOf() {
  const name = useRegionName()
  return (text: string) => Object.keys(chinese).find((region) => name(region).toLowerCase() === text.toLowerCase()) ?? text
}
