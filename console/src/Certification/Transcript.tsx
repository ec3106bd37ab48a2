import { useQuery } from '@tanstack/react-query'
import { Alert, Drawer } from 'antd'
import { ask } from '../Graph/ask'
import { Answered, Empty } from '../Shell/Trouble'
import { Colon, Id, State } from '../Shell/values'
import type { Run } from './types'
import type { TranscriptDocument } from './RunView'
import { useCertificationWords } from './words'

const pageLength = 100

/** Every exchange of the run. @returns null when there is none for the reader. */
async function readAll(document: TranscriptDocument, system: string, run: string): Promise<string[] | null> {
  const all: string[] = []
  for (;;) {
    const { certificationTranscript: page } = await ask(document, { system, run, from: all.length, first: pageLength })
    if (page === null || page === undefined) return all.length === 0 ? null : all
    all.push(...page)
    if (page.length < pageLength) return all
  }
}

async function sha256(text: string) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The raw exchanges of a run, and whether they are those that the log has the hash of: computed here. */
export default function Transcript({ system, run, document, lines, close }: { system: string; run: Run; document: TranscriptDocument; lines: readonly number[] | null; close: () => void }) {
  const say = useCertificationWords()
  const asked = useQuery<{ all: string[]; isTrue: boolean } | null, Error>({
    queryKey: ['transcript', system, run.id, run.attempt],
    queryFn: async () => {
      const all = await readAll(document, system, run.id)
      return all === null ? null : { all, isTrue: (await sha256(all.map((line) => `${line}\n`).join(''))) === run.transcriptSha256 }
    },
  })
  return (
    <Drawer open title={say(lines === null ? 'transcript' : 'exchanges')} size={720} onClose={close}>
      <p className="quiet">{say('transcriptText')}</p>
      <Answered asked={asked}>
        {(found) => found === null ? <Empty title={say('transcriptNone')} text={say('transcriptText')} /> : (
          <>
            <p>{say('transcriptSha')}<Colon /><Id of={run.transcriptSha256 ?? ''} /> <State mood={found.isTrue ? 'good' : 'bad'}>{say(found.isTrue ? 'transcriptMatches' : 'transcriptDiffers')}</State></p>
            {found.isTrue ? null : <Alert type="error" showIcon title={say('transcriptDiffers')} />}
            {(lines ?? found.all.map((_, place) => place)).map((place) => <pre className="exchange" key={place} tabIndex={0}>{pretty(found.all[place] ?? '')}</pre>)}
          </>
        )}
      </Answered>
    </Drawer>
  )
}

function pretty(line: string) {
  try {
    return JSON.stringify(JSON.parse(line), null, 1)
  } catch {
    return line
  }
}
