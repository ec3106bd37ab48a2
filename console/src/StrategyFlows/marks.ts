import type { Mark } from './ComponentNode'
import type { Finding } from './view'

/** Findings by the node they are about. */
export function marksOf(findings: readonly Finding[], language: string): ReadonlyMap<string, Mark[]> {
  const marks = new Map<string, Mark[]>()
  for (const finding of findings) {
    if (finding.node == null) continue
    marks.set(finding.node, [...(marks.get(finding.node) ?? []), { severity: finding.severity, port: finding.port ?? null, text: language === 'zh-CN' ? finding.message.zh : finding.message.en }])
  }
  return marks
}
