// The rooms of the console, in the order of the menu. A room is there for whoever's schema has the field it needs and whose role has the scope.
import { ApiOutlined, AuditOutlined, BankOutlined, BellOutlined, CloudDownloadOutlined, ContainerOutlined, DashboardOutlined, FileProtectOutlined, GlobalOutlined, KeyOutlined, SafetyCertificateOutlined, TeamOutlined } from '@ant-design/icons'
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
  { path: 'units', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'units', scope: 'units:read', Icon: DashboardOutlined, load: () => import('./SalesUnits/Room') },
  { path: 'systems', group: 'groupTrust', audiences: ['SUPPLIER'], needs: 'supplierSystems', scope: 'certification:read', Icon: SafetyCertificateOutlined, load: () => import('./SupplierSystems/Room') },
  { path: 'supplies', group: 'groupMine', audiences: ['SUPPLIER'], needs: 'recordInventory', scope: 'supplies:write', Icon: ContainerOutlined, load: () => import('./Supplies/Room') },
  { path: 'certification', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'certificationProgramme', scope: 'certification:read', Icon: SafetyCertificateOutlined, load: () => import('./Certification/Room') },
  { path: 'audit', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'auditEntries', scope: 'audit:read', Icon: AuditOutlined, load: () => import('./Audit/Room') },
  { path: 'border', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'crossBorder', scope: 'audit:read', Icon: GlobalOutlined, load: () => import('./Border/Room') },
  { path: 'governance', group: 'groupTrust', audiences: ['INTERNAL', 'AUDITOR'], needs: 'governanceBoard', scope: 'governance:read', Icon: BankOutlined, load: () => import('./Governance/Room') },
  { path: 'papers', group: 'groupTrust', audiences: ['CUSTOMER', 'SUPPLIER'], needs: 'whitePapers', scope: '', Icon: FileProtectOutlined, load: () => import('./WhitePapers/Room') },
  { path: 'clients', group: 'groupAdministration', audiences: ['INTERNAL'], needs: 'clients', scope: 'clients:admin', Icon: KeyOutlined, load: () => import('./Clients/Room') },
  { path: 'accounts', group: 'groupAdministration', audiences: ['INTERNAL'], needs: 'accounts', scope: 'people:admin', Icon: TeamOutlined, load: () => import('./Accounts/Room') },
  { path: 'webhooks', group: 'groupAdministration', audiences: ['INTERNAL', 'CUSTOMER', 'SUPPLIER'], needs: 'webhooks', scope: 'webhooks:read', Icon: BellOutlined, load: () => import('./Webhooks/Room') },
  { path: 'exports', group: 'groupAdministration', audiences: ['INTERNAL', 'CUSTOMER', 'AUDITOR'], needs: 'exports', scope: 'exports:run', Icon: CloudDownloadOutlined, load: () => import('./Exports/Room') },
  { path: 'system', group: 'groupAdministration', audiences: ['INTERNAL'], needs: 'installation', scope: 'audit:read', Icon: ApiOutlined, load: () => import('./Installation/Room') },
]

/** Whether the room exists for this person. */
export const isOpen = (room: Room, me: Me) => room.audiences.includes(me.audience) && me.fields.has(room.needs) && (room.scope === '' || me.scopes.includes(room.scope))
