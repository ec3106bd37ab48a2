import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { Answered, NotFound } from '../Shell/Trouble'
import { useCatalogue } from './catalogue'
import { readDefinition } from './definition'
import { Editor } from './Editor'
import { flowVersionDocument } from './flows.internal'
import type { FlowView } from './view'

/** The canvas of one version; the newest when none is named. */
export default function CanvasScreen({ flow }: { flow: FlowView }) {
  const [asked, setAsked] = useSearchParams()
  const newest = Math.max(...flow.versions.map((version) => version.number))
  // What is drawn stays on the canvas while saving makes new versions of it.
  const wanted = Number(asked.get('version') ?? newest)
  const [opened, setOpened] = useState(wanted)
  const shown = useRef(wanted)
  useEffect(() => {
    if (wanted === shown.current || asked.get('version') === null) return
    shown.current = wanted
    setOpened(wanted)
  }, [wanted, asked])
  const version = useAsk(flowVersionDocument, { flow: flow.id, version: opened })
  const { catalogue, asked: components } = useCatalogue()
  const keep = (number: number) => {
    shown.current = number
    setAsked({ version: String(number) }, { replace: true })
  }
  const open = (number: number) => {
    setOpened(number)
    keep(number)
  }
  return (
    <Answered asked={version}>
      {(answer) => (
        <Answered asked={components}>
          {() => {
            const whole = answer.flow?.version
            const read = whole == null ? undefined : readDefinition(whole.definition)
            if (whole == null || read === undefined || 'problem' in read || catalogue === undefined) return <NotFound />
            return <Editor key={opened} flow={flow} opened={whole} definition={read.definition} catalogue={catalogue} onOpen={open} onSaved={keep} />
          }}
        </Answered>
      )}
    </Answered>
  )
}
