import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useExportDocuments } from './documents'
import { useExportWords } from './words'

export default function Cancel({ id, isDone, close }: { id: string; isDone: boolean; close: () => void }) {
  const say = useExportWords()
  const deed = useDeed(useExportDocuments().cancelDocument, (answer) => answer.cancelExport)
  const verb = say(isDone ? 'discard' : 'cancel')
  return <DeedDialog<object, { export: string }, unknown> title={verb} about={say('cancelText')} verb={verb} danger deed={deed} close={close} input={() => ({ export: id })} />
}
