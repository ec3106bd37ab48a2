import { DeedDialog } from '../Shell/DeedDialog'
import { useDeed } from '../Shell/deed'
import { useExportDocuments } from './documents'
import { useExportWords } from './words'

export default function Cancel({ id, close }: { id: string; close: () => void }) {
  const say = useExportWords()
  const deed = useDeed(useExportDocuments().cancelDocument, (answer) => answer.cancelExport)
  return <DeedDialog<object, { export: string }, unknown> title={say('cancel')} about={say('cancelText')} verb={say('cancel')} danger deed={deed} close={close} input={() => ({ export: id })} />
}
