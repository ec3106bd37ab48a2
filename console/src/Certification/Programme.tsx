import { Card, Progress, Statistic } from 'antd'
import { Link } from 'react-router'
import { useAsk } from '../Graph/hooks'
import { useDocument } from '../Shell/audience'
import { useLanguage } from '../Shell/language'
import { Organisation } from '../Shell/Organisation'
import { Page } from '../Shell/Page'
import { Rows } from '../Shell/Rows'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, Moment, State, usePair } from '../Shell/values'
import { programmeDocument as auditorDocument } from './certification.auditor'
import { programmeDocument as internalDocument } from './certification.internal'
import { stateMoods } from './types'
import { useCertificationWords } from './words'

/** The programme ends with a day in UTC: the last one is shown, not the first moment after it. */
function useLastDay() {
  const language = useLanguage()
  return (deadline: string) => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(deadline) - 1)
    return language === 'zh-CN' ? `${day}（UTC）` : `${day} (UTC)`
  }
}

/** How the programme stands: the deadline, the clusters, every system. */
export function Programme() {
  const say = useCertificationWords()
  const lastDay = useLastDay()
  const pair = usePair()
  const asked = useAsk(useDocument(internalDocument, auditorDocument), {}, { refetchSeconds: 15 })
  return (
    <Page title={say('title')} about={say('about')}>
      <Answered asked={asked}>
        {({ certificationProgramme: programme }) => (
          <div className="stack">
            <div className="cards">
              <Card size="small"><Statistic title={say('daysLeft')} value={say('days', { count: programme.daysLeft })} /><span className="quiet">{say('deadline')}<Colon />{lastDay(programme.deadline)}</span></Card>
              <Card size="small"><Statistic title={say('CERTIFIED')} value={`${programme.systems.filter((one) => one.state === 'CERTIFIED').length} / ${programme.systems.length}`} /></Card>
            </div>
            <Card size="small" title={say('clusters')}>
              {programme.clusters.length === 0 ? <p className="quiet">{say('clusterEmpty')}</p> : programme.clusters.map((cluster) => (
                <div key={cluster.name}>
                  <div className="row"><strong>{cluster.name}</strong> <State mood={cluster.anchorCertified ? 'good' : 'quiet'}>{say(cluster.anchorCertified ? 'anchorDone' : 'anchorOpen')}</State> <span className="quiet">{say('certifiedOf', { certified: cluster.certified, systems: cluster.systems })}</span></div>
                  <Progress percent={Math.round((cluster.certified / Math.max(1, cluster.systems)) * 100)} aria-label={pair(cluster.name, say('certifiedOf', { certified: cluster.certified, systems: cluster.systems }))} />
                </div>
              ))}
            </Card>
            {programme.systems.length === 0 ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : (
              <Rows
                name="programme" rows={programme.systems} rowKey={(one) => one.system} empty={{ title: say('emptyTitle'), text: say('emptyText') }}
                columns={[
                  { key: 'name', title: say('system'), width: 240, show: (one) => <Link to={`/certification/${one.system}`}>{one.name}</Link>, cell: (one) => one.name },
                  { key: 'organisation', title: say('supplier'), width: 180, show: (one) => <Organisation of={one.organisation} />, cell: (one) => one.organisation },
                  { key: 'state', title: say('state'), width: 140, show: (one) => <State mood={stateMoods[one.state] ?? 'quiet'}>{say(one.state)}</State>, cell: (one) => one.state },
                  { key: 'cluster', title: say('cluster'), show: (one) => (one.isAnchor ? say('anchorOf', { cluster: one.cluster ?? '—' }) : one.cluster ?? '—'), cell: (one) => one.cluster },
                  { key: 'until', title: say('until'), width: 200, show: (one) => one.certificateUntil == null ? '—' : <Moment at={one.certificateUntil} />, cell: (one) => one.certificateUntil },
                ]}
              />
            )}
          </div>
        )}
      </Answered>
    </Page>
  )
}
