import { useEffect, useRef } from 'react'
import { use as useParts, init, type ECharts, type EChartsCoreOption } from 'echarts/core'
import { BarChart, GraphChart, LineChart, RadarChart, GaugeChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent, TooltipComponent } from 'echarts/components'
import { CanvasRenderer } from 'echarts/renderers'
import { colours, useShade } from './theme'

useParts([AriaComponent, BarChart, GraphChart, GaugeChart, LineChart, RadarChart, CanvasRenderer, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent, TooltipComponent])

/** A chart, with what it shows in words for those who do not see it. Load it with import(): it is large. */
export default function Chart({ option, says, height = 280 }: { option: EChartsCoreOption; says: string; height?: number }) {
  const box = useRef<HTMLDivElement>(null)
  const { shade } = useShade()
  useEffect(() => {
    if (box.current === null) return undefined
    const chart: ECharts = init(box.current, shade === 'dark' ? 'dark' : undefined)
    const colour = colours[shade]
    chart.setOption({
      backgroundColor: 'transparent',
      color: [colour.primary, colour.warning, colour.good, colour.bad, colour.quiet],
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      // Written on the canvas: the page's policy lets nobody write styles into markup.
      tooltip: { renderMode: 'richText' },
      ...option,
    })
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(box.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [option, shade])
  return <div ref={box} role="img" aria-label={says} style={{ height }} />
}
