import type { Experiment } from './Experiments'

interface Words { count: string; arm: (name: string) => string; upper: string; lower: string; harm: string }

type Point = [string, number | null]

/** The effect of each arm over time within its confidence sequence, against what is borne. */
export function effectOption(experiment: Experiment, words: Words) {
  const arms = (experiment.looks.at(-1)?.arms ?? []).slice(1).map((arm) => arm.name)
  const points = (name: string, pick: (arm: Experiment['looks'][number]['arms'][number]) => number | null | undefined): Point[] =>
    experiment.looks.map((look) => {
      const arm = look.arms.find((one) => one.name === name)
      return [look.at, arm === undefined ? null : (pick(arm) ?? null)]
    })
  const borne = -experiment.harmMicrosMax / 1_000_000
  return {
    tooltip: { trigger: 'axis', renderMode: 'richText' }, legend: { bottom: 0, data: arms.flatMap((name) => [words.arm(name), `${words.arm(name)} ±`]) }, grid: { left: 56, right: 24, top: 32, bottom: 56 }, xAxis: { type: 'time', axisLine: { onZero: false } }, yAxis: { type: 'value', scale: true, name: experiment.metric ?? '' },
    series: arms.flatMap((name, index) => [
      // The band is the distance from the lower bound to the upper one, stacked on the lower.
      { name: `${words.arm(name)} ${words.lower}`, type: 'line', stack: `band ${name}`, stackStrategy: 'all', symbol: 'none', lineStyle: { width: 0 }, data: points(name, (arm) => arm.lower), tooltip: { show: true } },
      { name: `${words.arm(name)} ±`, type: 'line', stack: `band ${name}`, stackStrategy: 'all', symbol: 'none', lineStyle: { width: 0 }, areaStyle: { opacity: 0.25 }, data: points(name, (arm) => (arm.lower == null || arm.upper == null ? null : arm.upper - arm.lower)), tooltip: { show: false } },
      {
        name: words.arm(name), type: 'line', symbolSize: 4, lineStyle: { width: 3 }, data: points(name, (arm) => arm.effect),
        ...(index > 0 ? {} : { markLine: { symbol: 'none', silent: true, data: [{ yAxis: 0, label: { show: false } }, ...(experiment.metric == null ? [] : [{ yAxis: borne, label: { formatter: words.harm, position: 'insideEndBottom' }, lineStyle: { type: 'dotted' } }])] } }),
      },
    ]),
  }
}

/** How many customers came to each arm. */
export function countOption(experiment: Experiment, words: Words) {
  const arms = (experiment.looks.at(-1)?.arms ?? []).map((arm) => arm.name)
  return {
    tooltip: { trigger: 'axis', renderMode: 'richText' }, legend: { bottom: 0 }, grid: { left: 56, right: 16, top: 32, bottom: 56 }, xAxis: { type: 'time' }, yAxis: { type: 'value', minInterval: 1, name: words.count },
    series: arms.map((name) => ({ name: words.arm(name), type: 'line', step: 'end', symbol: 'none', data: experiment.looks.map((look): Point => [look.at, look.arms.find((arm) => arm.name === name)?.assigned ?? null]) })),
  }
}
