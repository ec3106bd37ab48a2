import { useAsk } from '../Graph/hooks'
import { Answered, Empty } from '../Shell/Trouble'
import { useHealthDocument } from './documents'
import { History, Report } from './Report'
import { useHealthWords } from './words'

/** Both healths of one customer, for whoever may ask. */
export function CustomerHealth({ customer }: { customer: string }) {
  const say = useHealthWords()
  const asked = useAsk(useHealthDocument(), { customer, weeks: 13 })
  return (
    <Answered asked={asked}>
      {({ sovereigntyHealth: reports, channelInventoryHealth: channel }) => {
        const now = reports[0]
        return now === undefined ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : (
          <div className="stack">
            <Report report={now} name={say('title')} />
            {reports.length > 1 ? <History reports={reports} /> : null}
            {channel === null || channel === undefined ? null : <Report report={channel} name={say('channel')} />}
          </div>
        )
      }}
    </Answered>
  )
}
