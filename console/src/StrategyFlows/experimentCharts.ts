import type { Experiment } from './Experiments'

interface Words { arm: (name: string) => string; lower: string; band: (name: string) => string; harm: string; colours: readonly string[]; bad: string }

type Point = [string, number | null]

/** The effect of each arm over time within its confidence sequence, against what is borne. */
export function effectOption(experiment: Experiment, words: Words) {
  const arms = (experiment.looks.at(-1)?.arms ?? []).slice(1).map((arm) => arm.name)
  const colourOf = (index: number) => words.colours[(index + 1) % words.colours.length]
  const points = (name: string, pick: (arm: Experiment['looks'][number]['arms'][number]) => number | null | undefined): Point[] =>
    experiment.looks.map((look) => {
      const arm = look.arms.find((one) => one.name === name)
      return [look.at, arm === undefined ? null : (pick(arm) ?? null)]
    })
  const borne = -experiment.harmMicrosMax / 1_000_000
  return {
    tooltip: { trigger: 'axis', renderMode: 'richText' }, legend: { bottom: 0, data: arms.flatMap((name) => [words.arm(name), words.band(name)]) }, grid: { left: 56, right: 24, top: 16, bottom: 56 }, xAxis: { type: 'time', axisLine: { onZero: false }, axisLabel: { formatter: '{HH}:{mm}', hideOverlap: true } }, yAxis: { type: 'value', scale: true },
    series: arms.flatMap((name, index) => [
      // The band is the distance from the lower bound to the upper one, stacked on the lower.
      { name: `${words.arm(name)} ${words.lower}`, type: 'line', stack: `band ${name}`, stackStrategy: 'all', symbol: 'none', lineStyle: { width: 0 }, data: points(name, (arm) => arm.lower), tooltip: { show: true } },
      { name: words.band(name), itemStyle: { color: colourOf(index) }, type: 'line', stack: `band ${name}`, stackStrategy: 'all', symbol: 'none', lineStyle: { width: 0 }, areaStyle: { opacity: 0.25 }, data: points(name, (arm) => (arm.lower == null || arm.upper == null ? null : arm.upper - arm.lower)), tooltip: { show: false } },
      {
        name: words.arm(name), type: 'line', symbolSize: 4, itemStyle: { color: colourOf(index) }, lineStyle: { width: 3, color: colourOf(index) }, data: points(name, (arm) => arm.effect),
        ...(index > 0 ? {} : { markLine: { symbol: 'none', silent: true, data: [{ yAxis: 0, label: { show: false } }, ...(experiment.metric == null ? [] : [{ yAxis: borne, label: { formatter: words.harm, position: 'insideEndBottom' }, lineStyle: { type: 'dotted', color: words.bad } }])] } }),
      },
    ]),
  }
}

/** How many customers came to each arm. */
export function countOption(experiment: Experiment, words: Words) {
  const arms = (experiment.looks.at(-1)?.arms ?? []).map((arm) => arm.name)
  return {
    tooltip: { trigger: 'axis', renderMode: 'richText' }, legend: { bottom: 0 }, grid: { left: 56, right: 16, top: 16, bottom: 56 }, xAxis: { type: 'time', axisLabel: { formatter: '{HH}:{mm}', hideOverlap: true } }, yAxis: { type: 'value', minInterval: 1 },
    series: arms.map((name, index) => ({ name: words.arm(name), type: 'line', symbol: 'none', itemStyle: { color: words.colours[index % words.colours.length] }, data: experiment.looks.map((look): Point => [look.at, look.arms.find((arm) => arm.name === name)?.assigned ?? null]) })),
  }
}
