import { Alert, Button, Popconfirm, Select, Tabs } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useAsk } from '../Graph/hooks'
import type { CheckPolicyQuery } from '../Graph/internal/graphql'
import { download } from '../Shell/csv'
import { LinkButton } from '../Shell/LinkButton'
import { Page } from '../Shell/Page'
import { Answered } from '../Shell/Trouble'
import { Id } from '../Shell/values'
import { keepDraft, useDraft } from './draft'
import { Finding } from './Finding'
import { FormEditor } from './FormEditor'
import { checkPolicyDocument } from './policies.internal'
import { locate } from './locate'
import { usePlaceName } from './places'
import { usePolicies } from './Policies'
import type { PolicyFile } from './policyFile'
import { usePolicyWords } from './words'

type Check = CheckPolicyQuery['checkPolicy']
/** Writes a set of rules: as a form or as JSON, checked as it is written. It begins with the rules in force. */
export function Editor() {
  const asked = usePolicies()
  return <Answered asked={asked}>{({ policies }) => <EditorOf policies={policies} />}</Answered>
}

interface Released { version: string; current: boolean; json: string }

const beginWith = (policy: Released) => JSON.stringify({ ...(JSON.parse(policy.json) as object), version: `${policy.version}-draft` }, null, 2)

function EditorOf({ policies }: { policies: readonly Released[] }) {
  const say = usePolicyWords()
  const current = policies.find((policy) => policy.current) ?? policies.at(-1)
  const kept = useDraft()
  const text = kept ?? (current === undefined ? '{}' : beginWith(current))
  const [from, setFrom] = useState(current?.version ?? '')
  const [tab, setTab] = useState('form')
  const area = useRef<HTMLTextAreaElement>(null)
  const { file, trouble } = parsed(text)
  const check = useAsk(checkPolicyDocument, { json: useRested(text) }, { isKept: true })
  const findings = check.data?.checkPolicy.findings ?? []
  const goTo = (at: string) => {
    setTab('json')
    const place = locate(text, at)
    // The other tab is there in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const box = area.current
      if (box === null || place === null) return
      box.focus()
      box.setSelectionRange(place.from, place.until)
      box.scrollTop = (text.slice(0, place.from).split('\n').length - 4) * 20
    }))
  }
  return (
    <Page
      title={say('editTitle')} about={say('editAbout')} within={[{ title: say('title'), to: '/policies' }]}
      actions={
        <>
          <LinkButton to={`/policies/compare?one=${current?.version ?? ''}&other=draft`}>{say('seeDiff')}</LinkButton>
          <Button onClick={() => download(`${file?.version ?? 'draft'}.policy.json`, new Blob([text], { type: 'application/json' }))}>{say('take')}</Button>
          {check.data?.checkPolicy.accepted === false ? <Button disabled>{say('tryIt')}</Button> : <LinkButton type="primary" to="/sandbox?policy=draft">{say('tryIt')}</LinkButton>}
        </>
      }
    >
      <div className="stack">
        <div className="row">
          <label className="row">{say('startFrom')} <Select aria-label={say('startFrom')} className="filter" value={from} onChange={setFrom} options={policies.map(({ version }) => ({ value: version, label: version }))} /></label>
          <Popconfirm title={say('startSure')} onConfirm={() => {
            const policy = policies.find((one) => one.version === from)
            if (policy !== undefined) keepDraft(beginWith(policy))
          }}><Button>{say('startOver')}</Button></Popconfirm>
        </div>
        <Checked trouble={trouble} check={check.data?.checkPolicy} goTo={goTo} />
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            { key: 'form', label: say('editForm'), children: file === null ? <Alert type="warning" showIcon title={say('notJson', { message: trouble ?? '' })} /> : <FormEditor file={file} findings={findings} change={(changed) => keepDraft(JSON.stringify(changed, null, 2))} /> },
            { key: 'json', label: say('editJson'), children: <textarea ref={area} className="code-area" aria-label={say('editJson')} spellCheck={false} rows={28} value={text} onChange={(event) => keepDraft(event.target.value)} /> },
          ]}
        />
      </div>
    </Page>
  )
}

const restMs = 400

/** A text once nobody has changed it for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

function parsed(text: string): { file: PolicyFile | null; trouble: string | null } {
  try {
    return { file: JSON.parse(text) as PolicyFile, trouble: null }
  } catch (failure) {
    return { file: null, trouble: failure instanceof Error ? failure.message : String(failure) }
  }
}

/** What the check found, each at its place. */
function Checked({ trouble, check, goTo }: { trouble: string | null; check: Check | undefined; goTo: (at: string) => void }) {
  const say = usePolicyWords()
  const name = usePlaceName()
  if (trouble !== null) return <Alert type="error" showIcon role="status" title={say('notJson', { message: trouble })} />
  if (check === undefined) return <Alert type="info" showIcon role="status" title={say('checking')} />
  const faults = check.findings.filter((finding) => finding.severity === 'FAULT').length
  return (
    <Alert
      type={check.accepted ? 'success' : 'error'}
      showIcon
      role="status"
      title={check.accepted ? say('accepted') : say('refused', { count: faults })}
      description={
        <>
          {check.accepted ? <p className="message">{say('acceptedText', { version: check.version ?? '' })} <Id of={check.hash ?? ''} /></p> : null}
          {check.findings.length === 0 ? null : (
            <ul className="lines">
              {check.findings.map((finding) => (
                <li key={finding.at + finding.message}>
                  <strong>{say(finding.severity)}</strong> <Button type="link" size="small" className="place" onClick={() => goTo(finding.at)}>{finding.at === '' ? say('whole') : name(finding.at)}</Button>
                  <div><Finding of={finding} /></div>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  )
}
