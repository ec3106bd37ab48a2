import { Alert, App, Button, Card, Input, Switch } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { useMe } from '../Shell/Frame'
import { Page } from '../Shell/Page'
import { Answered, Empty, NotFound } from '../Shell/Trouble'
import { download } from '../Shell/csv'
import { consistencyDocument as auditorConsistency, inclusionDocument as auditorInclusion, checkpointDocument as auditorCheckpoint } from './audit.auditor'
import { checkpointDocument, consistencyDocument, inclusionDocument } from './audit.internal'
import { check, forget, gather, remember, tampered, type Checked, type Evidence, type ProofDocuments } from './check'
import { EntryText } from './EntryText'
import { PathPicture } from './PathPicture'
import { useProofWords } from './proofWords'
import { Steps } from './Steps'
import { Summary } from './Summary'
import { useAuditWords } from './words'

const documents: Record<string, ProofDocuments> = {
  INTERNAL: { checkpoint: checkpointDocument, inclusion: inclusionDocument, consistency: consistencyDocument },
  AUDITOR: { checkpoint: auditorCheckpoint, inclusion: auditorInclusion, consistency: auditorConsistency },
}

/** One entry of the log, and whether it is in the log that was signed: checked here, in the browser. */
export default function Proof() {
  const say = useProofWords()
  const sayAudit = useAuditWords()
  const { leaf = '' } = useParams()
  const me = useMe()
  const index = /^[0-9]{1,15}$/.test(leaf) ? Number(leaf) : null
  const evidence = useQuery<Evidence | null, Error>({
    queryKey: ['proof', index], enabled: index !== null, staleTime: Number.POSITIVE_INFINITY, gcTime: 0,
    queryFn: () => gather(index ?? 0, documents[me.audience] ?? documents['INTERNAL'] as ProofDocuments),
  })
  if (index === null) return <NotFound />
  return (
    <Page title={say('entry', { leaf: index })} about={say('about')} within={[{ title: sayAudit('title'), to: '/audit' }]} actions={<Button onClick={() => void evidence.refetch()} loading={evidence.isFetching}>{say('again')}</Button>}>
      <Answered asked={evidence}>{(found) => found === null ? <Empty title={say('none')} text={say('noneText')} /> : <Checking evidence={found} />}</Answered>
    </Page>
  )
}

/** Which byte to change when nobody says: a letter or digit in the middle, so that it can be seen. */
function placeIn(entry: string) {
  const bytes = new TextEncoder().encode(entry)
  const from = Math.floor(bytes.length / 2)
  const found = bytes.findIndex((byte, place) => place >= from && /[0-9A-Za-z]/.test(String.fromCharCode(byte)))
  return found < 0 ? 0 : found
}

function Checking({ evidence }: { evidence: Evidence }) {
  const say = useProofWords()
  const { message } = App.useApp()
  const length = useMemo(() => new TextEncoder().encode(evidence.entry).length, [evidence.entry])
  const [isTampered, setTampered] = useState(false)
  const [place, setPlace] = useState(() => placeIn(evidence.entry))
  const bytes = useMemo(() => (isTampered ? tampered(evidence.entry, place) : new TextEncoder().encode(evidence.entry)), [evidence.entry, isTampered, place])
  const checked = useChecked(evidence, bytes)
  useEffect(() => {
    if (checked?.isGood === true && !isTampered) remember(evidence)
  }, [checked, evidence, isTampered])
  if (checked === null) return <p role="status">{say('checking')}</p>
  return (
    <div className="stack">
      <Alert type={checked.isGood ? 'success' : 'error'} showIcon role="status" data-verdict={checked.isGood ? 'good' : 'bad'} title={say(checked.isGood ? 'allGood' : isTampered ? 'allTampered' : 'allBad', { place: place + 1 })} />
      <Summary entry={evidence.entry} />
      <Card size="small">
        <div className="row">
          <Switch id="tamper" checked={isTampered} onChange={setTampered} aria-describedby="tamper-text" />
          <label htmlFor="tamper"><strong>{say('tamper')}</strong></label>
          <label className="row">{say('tamperPlace')} <Input className="number-field" type="number" min={1} max={length} value={place + 1} onChange={(event) => setPlace(Math.min(length, Math.max(1, Number(event.target.value))) - 1)} /></label>
        </div>
        <p className="quiet" id="tamper-text">{say('tamperText', { place: place + 1 })}</p>
      </Card>
      <Card size="small"><Steps evidence={evidence} checked={checked} /></Card>
      <Card size="small" title={say('path')}><PathPicture checked={checked} /></Card>
      <Card size="small" title={say(isTampered ? 'rawTampered' : 'raw')}><EntryText bytes={bytes} changed={isTampered ? place : null} /></Card>
      <div className="row">
        <Button onClick={() => download(`entry-${evidence.leafIndex}.json`, new Blob([JSON.stringify(evidence, null, 1)], { type: 'application/json' }))}>{say('downloadProof')}</Button>
        <Button onClick={() => { forget(); void message.info(say('forgotten')) }}>{say('forget')}</Button>
      </div>
    </div>
  )
}

function useChecked(evidence: Evidence, bytes: Uint8Array): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null)
  useEffect(() => {
    let isWanted = true
    void check(evidence, bytes).then((found) => isWanted && setChecked(found))
    return () => {
      isWanted = false
    }
  }, [evidence, bytes])
  return checked
}
