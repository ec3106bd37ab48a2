import { Link } from 'react-router'
import { Person } from '../Shell/Person'
import { Moment, State } from '../Shell/values'
import { Rows } from '../Shell/Rows'
import type { FlowView, VersionView } from './view'
import { useFlowWords } from './words'

/** Every version that the flow keeps: what was checked, rehearsed, let in and taken back. */
export function Versions({ flow }: { flow: FlowView }) {
  const say = useFlowWords()
  const standing = (version: VersionView) => {
    const word = version.number === flow.active ? 'serving' : version.number === flow.canary?.version ? 'canary' : null
    return word === null ? (version.takenBack ? 'takenBack' : null) : flow.freeze == null ? word : 'paused'
  }
  return (
    <Rows
      name={`versions-${flow.id}`} label={say('versions')} rows={flow.versions} rowKey={(version) => String(version.number)} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
      columns={[
        { key: 'number', title: say('version'), width: 100, cell: (version) => version.number, show: (version) => <Link to={`/flows/${flow.id}/canvas?version=${version.number}`}>v{version.number}</Link> },
        { key: 'state', title: say('stage'), width: 130, cell: (version) => standing(version), show: (version) => { const word = standing(version); return word === null ? '—' : <State mood={word === 'takenBack' || word === 'paused' ? 'warning' : 'good'}>{say(word)}</State> } },
        { key: 'checked', title: say('checked'), width: 140, cell: (version) => version.report?.isSound, show: (version) => (version.report ? <State mood={version.report.isSound ? 'good' : 'bad'}>{say(version.report.isSound ? 'sound' : 'unsound')}</State> : <State mood="quiet">{say('notChecked')}</State>) },
        { key: 'rehearsed', title: say('rehearsed'), width: 210, cell: (version) => version.dryRun?.interactions, show: (version) => (version.dryRun ? <span className="flow-unbroken">{say('rehearsedText', { interactions: version.dryRun.interactions, failed: version.dryRun.failed })}</span> : <State mood="quiet">{say('notRehearsed')}</State>) },
        { key: 'gate', title: say('gate'), width: 170, cell: (version) => version.gatePassed, show: (version) => <Gate version={version} /> },
        { key: 'savedAt', title: say('saved'), width: 190, cell: (version) => version.savedAt, show: (version) => <Moment at={version.savedAt} /> },
        { key: 'savedBy', title: say('savedBy'), width: 190, cell: (version) => version.savedBy, show: (version) => <Person of={version.savedBy} /> },
        { key: 'hash', title: say('hash'), width: 150, cell: (version) => version.hash, show: (version) => <code title={version.hash}>{version.hash.slice(0, 12)}</code> },
        ...(flow.versions.length < 2 ? [] : [{ key: 'compare', title: say('compare'), width: 120, show: (version: VersionView) => version.number === 1 ? '—' : <Link to={`/flows/${flow.id}/compare?from=${version.number - 1}&to=${version.number}`}>v{version.number - 1} → v{version.number}</Link> }]),
      ]}
    />
  )
}

function Gate({ version }: { version: VersionView }) {
  const say = useFlowWords()
  if (version.gatePassed == null) return <State mood="quiet">{say('gateNone')}</State>
  return <><State mood={version.gatePassed ? 'good' : 'bad'}>{say(version.gatePassed ? 'gateYes' : 'gateNo')}</State>{version.gateReasons.map((reason) => <code key={reason}>{reason}</code>)}</>
}
