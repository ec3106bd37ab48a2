import { Link } from 'react-router'
import { useAuditWords } from './words'

/** Leads to the entry and its proof. */
export function LeafLink({ leaf }: { leaf: number | null | undefined }) {
  const say = useAuditWords()
  return leaf === null || leaf === undefined ? <span className="quiet">{say('notSigned')}</span> : <Link to={`/audit/entry/${leaf}`}>#{leaf}</Link>
}
