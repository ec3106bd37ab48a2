// The rooms of the console, in the order of the menu. A room is there for whoever's schema has the field it needs and whose role has the scope.
import {
  ApiOutlined, AuditOutlined, BankOutlined, BellOutlined, CheckSquareOutlined, CloudDownloadOutlined, ContainerOutlined, DashboardOutlined, DatabaseOutlined, DeploymentUnitOutlined, ExperimentOutlined, EyeOutlined, FileDoneOutlined, FileProtectOutlined, FundOutlined, GlobalOutlined, HeartOutlined, IdcardOutlined, InboxOutlined, KeyOutlined, PartitionOutlined, SafetyCertificateOutlined, SafetyOutlined, TeamOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'
import type { Audience, Me } from './Graph/me'
import type { ShellWord } from './Shell/words'

export type Group = 'groupMine' | 'groupAuthority' | 'groupFlows' | 'groupCustomers' | 'groupTogether' | 'groupTrust' | 'groupAdministration'

export interface Room {
  /** Its part of the address, and its name in the menu. */
  path: ShellWord & string
  group: Group
  audiences: readonly Audience[]
  /** A field of the schema that its first screen asks, and the scope of that. */
  needs: string
  scope: string
  Icon: ComponentType
  load: () => Promise<{ default: ComponentType }>
}

export const rooms: readonly Room[] = [
  { path: 'passport', group: 'groupMine', audiences: ['CUSTOMER'], needs: 'passport', scope: 'passport:read', Icon: IdcardOutlined, load: () => import('./Customers/Passport/Room') },
  { path: 'usage', group: 'groupMine', audiences: ['CUSTOMER'], needs: 'receipts', scope: 'passport:read', Icon: EyeOutlined, load: () => import('./Customers/Usage/Room') },
  { path: 'rights', group: 'groupMine', audiences: ['CUSTOMER'], needs: 'ownDataHeld', scope: 'passport:read', Icon: SafetyCertificateOutlined, load: () => import('./Customers/Rights/Room') },
  { path: 'entitlements', group: 'groupMine', audiences: ['CUSTOMER'], needs: 'entitlements', scope: 'entitlements:read', Icon: InboxOutlined, load: () => import('./Supplies/Room') },
  { path: 'health', group: 'groupMine', audiences: ['CUSTOMER'], needs: 'sovereigntyHealth', scope: 'health:read', Icon: HeartOutlined, load: () => import('./Health/Room') },
  { path: 'statements', group: 'groupMine', audiences: ['CUSTOMER'], needs: 'statements', scope: 'statements:read', Icon: ContainerOutlined, load: () => import('./Settlements/Room') },
  { path: 'supplies', group: 'groupMine', audiences: ['SUPPLIER'], needs: 'recordInventory', scope: 'supplies:write', Icon: ContainerOutlined, load: () => import('./Supplies/Reporting/Room') },
  { path: 'units', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'units', scope: 'units:read', Icon: DashboardOutlined, load: () => import('./SalesUnits/Room') },
  { path: 'approvals', group: 'groupAuthority', audiences: ['INTERNAL'], needs: 'approvals', scope: 'approvals:read', Icon: CheckSquareOutlined, load: () => import('./Approvals/Room') },
  { path: 'decisions', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'decisions', scope: 'audit:read', Icon: FileDoneOutlined, load: () => import('./Decisions/Room') },
  { path: 'sandbox', group: 'groupAuthority', audiences: ['INTERNAL'], needs: 'sandboxScenarios', scope: 'units:read', Icon: ExperimentOutlined, load: () => import('./Sandbox/Room') },
  { path: 'policies', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'policies', scope: 'units:read', Icon: PartitionOutlined, load: () => import('./Policies/Room') },
  { path: 'funds', group: 'groupAuthority', audiences: ['INTERNAL'], needs: 'funds', scope: 'funds:read', Icon: FundOutlined, load: () => import('./Funds/Room') },
  { path: 'flows', group: 'groupFlows', audiences: ['INTERNAL'], needs: 'flows', scope: 'flows:read', Icon: DeploymentUnitOutlined, load: () => import('./StrategyFlows/Room') },
  { path: 'tasks', group: 'groupFlows', audiences: ['INTERNAL'], needs: 'flowTasks', scope: 'flows:read', Icon: InboxOutlined, load: () => import('./FlowTasks/Room') },
  { path: 'assets', group: 'groupFlows', audiences: ['INTERNAL'], needs: 'flowDataAssets', scope: 'flows:read', Icon: DatabaseOutlined, load: () => import('./DataAssets/Room') },
  { path: 'customers', group: 'groupCustomers', audiences: ['INTERNAL'], needs: 'customers', scope: 'customers:read', Icon: SafetyOutlined, load: () => import('./Customers/Room') },
  { path: 'health', group: 'groupCustomers', audiences: ['INTERNAL', 'AUDITOR'], needs: 'sovereigntyHealth', scope: 'health:read', Icon: HeartOutlined, load: () => import('./Health/Room') },
  { path: 'statements', group: 'groupCustomers', audiences: ['INTERNAL', 'AUDITOR'], needs: 'statements', scope: 'statements:read', Icon: ContainerOutlined, load: () => import('./Settlements/Room') },
  { path: 'spaces', group: 'groupTogether', audiences: ['INTERNAL', 'CUSTOMER', 'SUPPLIER'], needs: 'spaces', scope: 'spaces:read', Icon: TeamOutlined, load: () => import('./Spaces/Room') },
  { path: 'systems', group: 'groupTrust', audiences: ['SUPPLIER'], needs: 'supplierSystems', scope: 'certification:read', Icon: SafetyCertificateOutlined, load: () => import('./SupplierSystems/Room') },
  { path: 'certification', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'certificationProgramme', scope: 'certification:read', Icon: SafetyCertificateOutlined, load: () => import('./Certification/Room') },
  { path: 'audit', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'auditEntries', scope: 'audit:read', Icon: AuditOutlined, load: () => import('./Audit/Room') },
  { path: 'border', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'crossBorder', scope: 'audit:read', Icon: GlobalOutlined, load: () => import('./Border/Room') },
  { path: 'governance', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'governanceBoard', scope: 'governance:read', Icon: BankOutlined, load: () => import('./Governance/Room') },
  { path: 'papers', group: 'groupTrust', audiences: ['CUSTOMER', 'SUPPLIER'], needs: 'whitePapers', scope: '', Icon: FileProtectOutlined, load: () => import('./WhitePapers/Room') },
  { path: 'clients', group: 'groupAdministration', audiences: ['INTERNAL'], needs: 'clients', scope: 'clients:admin', Icon: KeyOutlined, load: () => import('./Clients/Room') },
  { path: 'accounts', group: 'groupAdministration', audiences: ['INTERNAL'], needs: 'accounts', scope: 'people:admin', Icon: IdcardOutlined, load: () => import('./Accounts/Room') },
  { path: 'webhooks', group: 'groupAdministration', audiences: ['INTERNAL', 'CUSTOMER', 'SUPPLIER'], needs: 'webhooks', scope: 'webhooks:read', Icon: BellOutlined, load: () => import('./Webhooks/Room') },
  { path: 'exports', group: 'groupAdministration', audiences: ['INTERNAL', 'CUSTOMER', 'AUDITOR'], needs: 'exports', scope: 'exports:run', Icon: CloudDownloadOutlined, load: () => import('./Exports/Room') },
  { path: 'system', group: 'groupAdministration', audiences: ['INTERNAL'], needs: 'installation', scope: 'audit:read', Icon: ApiOutlined, load: () => import('./Installation/Room') },
]

/** Whether the room exists for this person. */
export const isOpen = (room: Room, me: Me) => room.audiences.includes(me.audience) && me.fields.has(room.needs) && (room.scope === '' || me.scopes.includes(room.scope))

/** The rooms that are open to this person, by their groups in the menu. */
export function roomsOf(me: Me): readonly (readonly [Group, readonly Room[]])[] {
  const groups = new Map<Group, Room[]>()
  for (const room of rooms) if (isOpen(room, me)) groups.set(room.group, [...(groups.get(room.group) ?? []), room])
  return [...groups]
}
