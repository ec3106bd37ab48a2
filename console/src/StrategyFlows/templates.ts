// Flows to begin with. Each can be checked as it stands; what it says is for the engineer to change.
import type { Definition, FlowEdge, FlowNode, Json } from './definition'

export type TemplateName = 'blank' | 'followUp' | 'choose' | 'mood' | 'resonance'

export const templateNames: readonly TemplateName[] = ['followUp', 'choose', 'mood', 'resonance', 'blank']

const node = (id: string, component: string, parameters?: Record<string, Json>): FlowNode => ({ id, component, ...(parameters === undefined ? {} : { parameters }) })

const ways = (...written: string[]): FlowEdge[] => written.map((one) => {
  const [from = '', to = ''] = one.split(' ')
  return { from, to }
})

const consent = node('consent', 'consent-gate', { category: 'interactions', purpose: 'joint planning' })

const touch = (channel: string) => node('touch', 'touchpoint-sequencer', { touches: [{ channel, afterHours: 0 }], capCount: 2, capDays: 7 })

const text = (id: string, template: string, body: string) => node(id, 'template-renderer', { template, text: body })

const graphs: Record<TemplateName, () => Pick<Definition, 'nodes' | 'edges'>> = {
  blank: () => ({ nodes: [node('heard', 'follow-up-trigger')], edges: [] }),
  followUp: () => ({
    nodes: [node('heard', 'follow-up-trigger'), node('holdout', 'holdout-gate'), consent, text('text', 'follow-up@1', '您好，我们为贵司准备了回访安排。'), node('check', 'compliance-breaker'), touch('task')],
    edges: ways('heard.fired holdout.in', 'holdout.acted consent.in', 'consent.granted text.in', 'text.rendered check.in', 'check.passed touch.in'),
  }),
  choose: () => ({
    nodes: [
      node('heard', 'follow-up-trigger'), node('holdout', 'holdout-gate'), consent, node('split', 'experiment-splitter', { experiment: 'tone' }),
      node('next', 'next-best-action-scorer', { policy: 'tone', actions: [{ id: 'warm' }, { id: 'plain' }], features: ['touches30Days'] }), node('guard', 'quote-guardrail'),
      node('which', 'segment-selector', { conditions: [{ field: 'action', anyOf: ['warm'] }] }), text('text', 'follow-up@1', '您好，我们为贵司准备了回访安排。'), node('check', 'compliance-breaker'), touch('task'),
    ],
    edges: ways('heard.fired holdout.in', 'holdout.acted consent.in', 'consent.granted split.in', 'split.control next.in', 'split.treatment next.in', 'next.chosen guard.in', 'guard.within which.in', 'which.matched text.in', 'which.other text.in', 'text.rendered check.in', 'check.passed touch.in'),
  }),
  mood: () => ({
    nodes: [node('heard', 'follow-up-trigger'), node('mood', 'sentiment-alert', { negativePercent: 80, queue: 'front-line' }), node('holdout', 'holdout-gate'), consent, text('text', 'calm@1', '您好，感谢您的反馈，我们会尽快与您联系。'), node('check', 'compliance-breaker'), touch('task')],
    edges: ways('heard.fired mood.in', 'mood.calm holdout.in', 'holdout.acted consent.in', 'consent.granted text.in', 'text.rendered check.in', 'check.passed touch.in'),
  }),
  resonance: () => ({
    nodes: [
      node('heard', 'follow-up-trigger'), node('mood', 'sentiment-alert', { negativePercent: 85, queue: 'front-line', withinHours: 24 }), node('shift', 'decision-maker-shift-detector'), node('rivals', 'competitor-matcher', { competitors: [{ name: '康瑞医疗', aliases: ['康瑞'] }] }),
      node('holdout', 'holdout-gate'), consent,
      node('next', 'next-best-action-scorer', { policy: 'resonance', actions: [{ id: 'expert-visit', kind: 'expert' }, { id: 'trial-offer', kind: 'quote', discountBasisPoints: 800, amountMinorUnits: 5_000_000 }], features: ['touches30Days', 'daysSinceTouch'] }),
      node('guard', 'quote-guardrail'), node('sign', 'countersign-gate', { kind: 'countersign' }), node('which', 'segment-selector', { conditions: [{ field: 'action', anyOf: ['expert-visit'] }] }),
      text('intro', 'expert-intro@1', '您好，我们的专家希望就贵院的需求与您当面交流。'), node('introCheck', 'compliance-breaker'), node('expert', 'expert-dispatcher', { speciality: 'clinical application' }),
      text('offer', 'trial-offer@1', '您好，我们为贵院准备了试用方案，欢迎与您的客户经理联系。'), node('offerCheck', 'compliance-breaker'), touch('email'), node('outcome', 'outcome-attributor', { metric: 'pocAgreed' }),
    ],
    edges: ways(
      'heard.fired mood.in', 'mood.calm shift.in', 'shift.shift holdout.in', 'shift.none rivals.in', 'rivals.matched holdout.in', 'holdout.acted consent.in', 'consent.granted next.in', 'next.chosen guard.in', 'guard.within which.in', 'guard.over sign.in', 'sign.approved which.in',
      'which.matched intro.in', 'which.other offer.in', 'intro.rendered introCheck.in', 'introCheck.passed expert.in', 'expert.dispatched outcome.in', 'offer.rendered offerCheck.in', 'offerCheck.passed touch.in', 'touch.sent outcome.in',
    ),
  }),
}

export const definitionOf = (template: TemplateName, id: string, name: { zh: string; en: string }): Definition => ({
  id, name, holdout: { basisPoints: 500, salt: `holdout-${id.slice(3).replaceAll('_', '-')}` }, ...graphs[template](),
})
