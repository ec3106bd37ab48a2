import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { useCanvasWords } from './canvasWords'
import { readDefinition, writeDefinition, type Definition } from './definition'

/** The definition as its text; what is changed there comes to the canvas when it can be read. */
export function JsonView({ definition, isFixed, onApply }: { definition: Definition; isFixed: boolean; onApply: (definition: Definition) => void }) {
  const say = useCanvasWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const apply = () => {
    const read = readDefinition(typed ?? '')
    if ('problem' in read) return setProblem(read.problem)
    setProblem(null)
    setTyped(null)
    return onApply({ ...read.definition, id: definition.id })
  }
  return (
    <div className="stack flow-json">
      <p className="quiet">{say('jsonAbout')}</p>
      {problem === null ? null : <Alert type="error" showIcon role="alert" title={say('unreadable', { problem })} />}
      <Input.TextArea aria-label={say('json')} spellCheck={false} readOnly={isFixed} value={typed ?? writeDefinition(definition)} onChange={(event) => setTyped(event.target.value)} rows={28} className="flow-code" />
      {isFixed ? null : <Button disabled={typed === null} onClick={apply}>{say('apply')}</Button>}
    </div>
  )
}
