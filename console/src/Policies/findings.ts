// What the check of a set of rules says, as it writes it (PolicyCheck), read back so that it can be said in Chinese. A sentence that is not known is shown as it is.
import { useLanguage } from '../Shell/language'

type Reading = [RegExp, (...parts: string[]) => string]

const readings: Reading[] = [
  [/^must be 1 to (\d+) letters/, (most) => `须为 1 到 ${most} 个字母、数字、“-”、“_”或“.”，例如 2027-1。`],
  [/^is not after validFrom/, () => '不晚于 validFrom：这套规则永远不会生效。请改动其中一个，或者留空。'],
  [/^has no '(.+)'\. Give every component a weight/, (name) => `缺少“${name}”。每个构成都要有权重；0 表示不计。`],
  [/^total (-?\d+)\. They must total 100\.$/, (total) => `合计 ${total}，必须等于 100。`],
  [/^must be more than attainmentZeroAt, which is (-?\d+)\.$/, (zero) => `必须大于 attainmentZeroAt（${zero}）。`],
  [/^must be a list of at least one tier/, () => '至少要有一个等级，最后一个从 0 开始。'],
  [/^is (-?\d+), and credit ends at (\d+): no score reaches tier (\w+)\./, (from, most, tier) => `为 ${from}，而信用最高 ${most}：没有分数能达到 ${tier} 级。请调低，或去掉这个等级。`],
  [/^must be less than (-?\d+), where tier (\w+) begins: no score reaches tier (\w+)\./, (above, better, tier) => `必须小于 ${above}（${better} 级的起点），否则没有分数能达到 ${tier} 级。请按最低分从高到低排列。`],
  [/^must come after (\w+): tiers are listed best first/, (above) => `必须排在 ${above} 之后：等级从高到低排列，每级一次。`],
  [/^leaves the scores below (-?\d+) without a tier\./, (from) => `低于 ${from} 的分数没有等级。最后一个等级必须从 0 开始。`],
  [/^gives no tier a part/, () => '没有任何等级可用：每次申请都要由总部加签。请给某个等级上限，或确认本意如此。'],
  [/^is about tier (\w+), which is not in tiers/, (tier) => `说的是 ${tier} 级，但等级里没有它，因此永远不起作用。请去掉，或加上这个等级。`],
  [/^is more than quarterTotalMax, which is (\d+)/, (most) => `超过 quarterTotalMax（${most}）：单笔永远到不了这个数。请调低，或提高季度上限。`],
  [/^gives tier (\w+) a part that the better tier (\w+) does not have\./, (worse, better) => `${worse} 级有份，而更高的 ${better} 级没有。请也给 ${better} 级，或收回 ${worse} 级的。`],
  [/^is (\d+), more than the (\d+) of the better tier (\w+)\./, (worse, better, tier) => `为 ${worse}，高于更高等级 ${tier} 的 ${better}。请调低，或提高 ${tier} 级的。`],
  [/^is (-?\d+); it must be (-?\d+) to (-?\d+) (.+)\.$/, (value, least, most) => `为 ${value}，须在 ${least} 到 ${most} 之间。`],
]

/** A finding in the reader's language; undefined: only as the check wrote it. */
export function useFinding() {
  const isChinese = useLanguage() === 'zh-CN'
  return (message: string): string | undefined => {
    if (!isChinese) return message
    for (const [pattern, read] of readings) {
      const found = pattern.exec(message)
      if (found !== null) return read(...found.slice(1))
    }
    return undefined
  }
}
