import { Fragment, type ReactNode } from 'react'
import { capital } from '../Shell/capital'
import { Colon, Id, Moment, useComma, useNumber, usePercent } from '../Shell/values'
import { useFlowNames } from './names'

/** What the log has of a step, a member on each line, in words as far as there are some; what is empty is left out. */
export function Detail({ happened, text }: { happened: string; text: string }) {
  const name = useFlowNames()
  if (text === '') return '—'
  if (/^[0-9a-f]{32,}$/.test(text)) return <Id of={text} />
  if (happened === 'interactionRecorded') return name('choice', text)
  const members = membersOf(text)
  if (members === null) return <span className="wrapped">{text}</span>
  const shown = members.filter(([, value]) => !isEmpty(value))
  return shown.length === 0 ? '—' : shown.map(([member, value]) => <div key={member}>{/^\d+$/.test(member) ? null : <>{name('fact', member)}<Colon /></>}<Value member={member} value={value} /></div>)
}

function Value({ member, value }: { member: string; value: unknown }): ReactNode {
  const name = useFlowNames()
  const number = useNumber()
  const percent = usePercent()
  if (Array.isArray(value)) return value.map((one, index) => <Fragment key={index}>{index === 0 ? '' : ' · '}<Value member={member} value={one} /></Fragment>)
  if (member === 'choice' && isChoice(value)) return <Choice of={value} />
  if (typeof value === 'object' && value !== null) return <Members of={value} />
  if (member === 'valueMicros') return number(Number(value) / 1_000_000, 2)
  if (member === 'confidencePercent') return percent(Number(value) / 100)
  const said = String(value)
  if (member === 'ports') return name('port', said)
  if (member === 'type') return name('fact', said)
  if (member === 'kind') return kindOf(said, name)
  if (member === 'channel') return name('choice', said)
  if (member === 'action') return name('action', said)
  if (member === 'experiment' && said.startsWith('holdout:')) return name('choice', 'holdout')
  if (member === 'code') return name('note', said)
  if (member === 'arm') return name('port', said)
  if (/^[0-9a-f]{32,}$/.test(said)) return <Id of={said} />
  return /^\d{4}-\d{2}-\d{2}T/.test(said) ? <Moment at={said} /> : said
}

interface Chosen { action: string; candidates: string[]; propensities: number[] }

const isChoice = (value: unknown): value is Chosen => typeof value === 'object' && value !== null && 'action' in value && 'candidates' in value && 'propensities' in value

/** What was chosen, and how probable each of the candidates was. */
function Choice({ of }: { of: Chosen }) {
  const name = useFlowNames()
  const percent = usePercent()
  return <><strong>{name('action', of.action)}</strong> — {of.candidates.map((one, index) => `${name('action', one)} ${percent(of.propensities[index] ?? 0)}`).join(' · ')}</>
}

/** The kind of a request, else of a signal. */
function kindOf(said: string, name: ReturnType<typeof useFlowNames>) {
  const effect = capital(said)
  const called = name('effect', effect)
  return called === effect ? name('signal', said) : called
}

/** What a fact or a request is, then what it is about. */
function Members({ of }: { of: object }) {
  const comma = useComma()
  return Object.entries(of).filter(([member, value]) => member !== 'evidence' && !isEmpty(value)).map(([member, value], index) => <Fragment key={member}>{index === 0 ? '' : index === 1 ? <Colon /> : comma}<Value member={member} value={value} /></Fragment>)
}

const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0)

function membersOf(text: string): [string, unknown][] | null {
  if (!/^[[{]/.test(text)) return null
  try {
    return Object.entries(JSON.parse(text) as object)
  } catch {
    return null
  }
}
