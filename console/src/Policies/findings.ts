// What the check of a set of rules says, as it writes it (PolicyCheck), read back so that it can be said in the reader's language. A sentence that is not known is shown as it is.
import { usePermissionName } from '../SalesUnits/names'
import { useLanguage } from '../Shell/language'
import { useNumber, usePercent } from '../Shell/values'

/** How the figures of a place are written: amounts in hundredths, shares in hundredths of a percent. */
const amounts = /(perDecisionMax|quarterTotalMax|largeFrom)$/
const shares = /(discountMax|attainmentZeroAt|attainmentFullAt|attainmentAbove|below)$/

type Say = (...parts: string[]) => string

const readings: [RegExp, Say, Say][] = [
  [/^must be 1 to (\d+) letters/, (most) => `须为 1 到 ${most} 个字母、数字、“-”、“_”或“.”，例如 2027-1。`, (most) => `Use 1 to ${most} letters, digits, “-”, “_” or “.”, such as 2027-1.`],
  [/^is not after validFrom/, () => '不晚于生效时间：这套规则永远不会生效。请改动其中一个，或者留空。', () => 'Not after the start: the rules would never be in force. Change one of them, or leave it out.'],
  [/^has no '(.+)'\. Give every component a weight/, (name) => `缺少“${name}”。每个构成都要有权重；0 表示不计。`, (name) => `“${name}” is missing. Every component needs a weight; 0 leaves it out.`],
  [/^total (-?\d+)\. They must total 100\.$/, (total) => `合计 ${total}，必须等于 100。`, (total) => `They add up to ${total}; they must add up to 100.`],
  [/^must be more than attainmentZeroAt, which is (-?\d+)\.$/, (zero) => `必须大于达成率零分点（${zero}）。`, (zero) => `Must be more than the attainment scoring 0 (${zero}).`],
  [/^must be a list of at least one tier/, () => '至少要有一个等级，最后一个从 0 开始。', () => 'At least one tier is needed, the last one from 0.'],
  [/^is (-?\d+), and credit ends at (\d+): no score reaches tier (\w+)\./, (from, most, tier) => `为 ${from}，而信用最高 ${most}：没有分数能达到 ${tier} 级。请调低，或去掉这个等级。`, (from, most, tier) => `${from} is above the highest credit, ${most}: no score reaches tier ${tier}. Lower it, or remove the tier.`],
  [/^must be less than (-?\d+), where tier (\w+) begins: no score reaches tier (\w+)\./, (above, better, tier) => `必须小于 ${above}（${better} 级的起点），否则没有分数能达到 ${tier} 级。请按最低分从高到低排列。`, (above, better, tier) => `Must be less than ${above}, where tier ${better} begins; otherwise no score reaches tier ${tier}. List tiers from the highest score down.`],
  [/^must come after (\w+): tiers are listed best first/, (above) => `必须排在 ${above} 之后：等级从高到低排列，每级一次。`, (above) => `Must come after ${above}: tiers are listed best first, each once.`],
  [/^leaves the scores below (-?\d+) without a tier\./, (from) => `低于 ${from} 的分数没有等级。最后一个等级必须从 0 开始。`, (from) => `Scores below ${from} have no tier. The last tier must start from 0.`],
  [/^gives no tier a part/, () => '没有任何等级可用：每次申请都要由总部加签。请给某个等级上限，或确认本意如此。', () => 'Available to no tier: headquarters countersigns every request. Give a tier limits, unless that is meant.'],
  [/^is about tier (\w+), which is not in tiers/, (tier) => `说的是 ${tier} 级，但等级里没有它，因此永远不起作用。请去掉，或加上这个等级。`, (tier) => `Tier ${tier} is not among the tiers, so this never applies. Remove it, or add the tier.`],
  [/^is more than quarterTotalMax, which is (\d+)/, (most) => `超过季度上限（${most}）：单笔永远到不了这个数。请调低，或提高季度上限。`, (most) => `More than the limit per quarter (${most}): one decision never gets that far. Lower it, or raise the quarter's limit.`],
  [/^gives tier (\w+) a part that the better tier (\w+) does not have\./, (worse, better) => `${worse} 级可用，而更高的 ${better} 级不可用。请也给 ${better} 级，或收回 ${worse} 级的。`, (worse, better) => `Available to tier ${worse} but not to the better tier ${better}. Give it to ${better} too, or take it from ${worse}.`],
  [/^is (\d+), more than the (\d+) of the better tier (\w+)\./, (worse, better, tier) => `为 ${worse}，高于更高等级 ${tier} 的 ${better}。请调低，或提高 ${tier} 级的。`, (worse, better, tier) => `${worse} is more than the ${better} of the better tier ${tier}. Lower it, or raise that of ${tier}.`],
  [/^is (-?\d+); it must be (-?\d+) to (-?\d+) (.+)\.$/, (value, least, most) => `为 ${value}，须在 ${least} 到 ${most} 之间。`, (value, least, most) => `${value} is out of range: it must be ${least} to ${most}.`],
  [/^(\S+) has no limits:/, (permission) => `${permission}没有上限，因此不起作用。请给它上限，或去掉。`, (permission) => `${permission} has no limits, so this has no effect. Give it limits, or remove it.`],
  [/^(\S+) (?:is granted already|is named already|has an unlock rule already)/, (permission) => `${permission}重复出现。请去掉其中一个。`, (permission) => `${permission} appears twice. Remove one of the two.`],
]

/** A finding in the reader's language, with figures as people write them at that place; undefined: only as the check wrote it. */
export function useFinding() {
  const isChinese = useLanguage() === 'zh-CN'
  const permission = usePermissionName()
  const number = useNumber()
  const percent = usePercent()
  return ({ at, message }: { at: string; message: string }): string | undefined => {
    const figure = (text: string) => {
      if (/^[a-z-]+\.[a-z]+$/.test(text)) return permission(text)
      if (!/^-?\d+$/.test(text)) return text
      if (amounts.test(at)) return number(Number(text) / 100, 2)
      return shares.test(at) ? percent(Number(text) / 10_000, 2) : number(Number(text))
    }
    for (const [pattern, chinese, english] of readings) {
      const found = pattern.exec(message)
      if (found !== null) return (isChinese ? chinese : english)(...found.slice(1).map(figure))
    }
    return undefined
  }
}
