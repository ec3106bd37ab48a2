import { App } from 'antd'
import { useState } from 'react'
import { useAct } from './act'
import { useCanvasWords } from './canvasWords'
import { saveFlowDocument, validateFlowDocument } from './changes.internal'
import { writeDefinition } from './definition'
import type { DraftInHand } from './useDraft'
import type { Finding } from './view'

/** Saving what is drawn as a version, and having it checked: what was found, and of which text. */
export function useCheck(flow: string, hand: DraftInHand, start: { findings: readonly Finding[] | null }, onSaved: (version: number) => void) {
  const say = useCanvasWords()
  const { message } = App.useApp()
  const save = useAct(saveFlowDocument, (answer) => answer.saveFlow)
  const validate = useAct(validateFlowDocument, (answer) => answer.validateFlow)
  const [found, setFound] = useState<{ findings: readonly Finding[]; text: string } | null>(() => (start.findings === null ? null : { findings: start.findings, text: hand.text }))

  /** The number of the version; undefined when it could not be saved. */
  const keep = async (): Promise<number | undefined> => {
    const result = await save.run({ flow, definition: writeDefinition(hand.draft.definition) })
    if (result?.__typename === 'FlowMalformedPayload') {
      setFound({ findings: result.findings, text: hand.text })
      void message.error(say('refusedTitle'))
      return undefined
    }
    if (result === undefined) return undefined
    hand.wasSaved(result.version)
    onSaved(result.version)
    return result.version
  }

  return {
    found,
    acts: [save, validate],
    isBusy: save.isPending || validate.isPending,
    save: async () => {
      const version = await keep()
      if (version !== undefined) void message.success(say('savedAs', { version }))
    },
    /** Saves and checks; answers the version when it is sound. */
    check: async (): Promise<number | undefined> => {
      const version = await keep()
      if (version === undefined) return undefined
      const result = await validate.run({ flow, version })
      if (result === undefined) return undefined
      setFound({ findings: result.report.findings, text: hand.text })
      const faults = result.report.findings.filter((finding) => finding.severity === 'fault').length
      if (faults > 0) void message.warning(say('hasFaults', { count: faults }))
      else void message.success(say('isSound'))
      return faults > 0 ? undefined : version
    },
  }
}
