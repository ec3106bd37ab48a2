// The rooms of the console, in the order of the menu. A room is there for whoever's schema has the field it needs and whose role has the scope.
import {
  CheckSquareOutlined, DashboardOutlined, DatabaseOutlined, DeploymentUnitOutlined, ExperimentOutlined, FileDoneOutlined, FundOutlined, PartitionOutlined,
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
  { path: 'units', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'units', scope: 'units:read', Icon: DashboardOutlined, load: () => import('./SalesUnits/Room') },
  { path: 'approvals', group: 'groupAuthority', audiences: ['INTERNAL'], needs: 'approvals', scope: 'approvals:read', Icon: CheckSquareOutlined, load: () => import('./Approvals/Room') },
  { path: 'decisions', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'decisions', scope: 'audit:read', Icon: FileDoneOutlined, load: () => import('./Decisions/Room') },
  { path: 'sandbox', group: 'groupAuthority', audiences: ['INTERNAL'], needs: 'sandboxScenarios', scope: 'units:read', Icon: ExperimentOutlined, load: () => import('./Sandbox/Room') },
  { path: 'policies', group: 'groupAuthority', audiences: ['INTERNAL', 'AUDITOR'], needs: 'policies', scope: 'units:read', Icon: PartitionOutlined, load: () => import('./Policies/Room') },
  { path: 'funds', group: 'groupAuthority', audiences: ['INTERNAL'], needs: 'funds', scope: 'funds:read', Icon: FundOutlined, load: () => import('./Funds/Room') },
  { path: 'flows', group: 'groupFlows', audiences: ['INTERNAL'], needs: 'flows', scope: 'flows:read', Icon: DeploymentUnitOutlined, load: () => import('./StrategyFlows/Room') },
  { path: 'tasks', group: 'groupFlows', audiences: ['INTERNAL'], needs: 'flowTasks', scope: 'flows:read', Icon: CheckSquareOutlined, load: () => import('./FlowTasks/Room') },
  { path: 'assets', group: 'groupFlows', audiences: ['INTERNAL'], needs: 'flowDataAssets', scope: 'flows:read', Icon: DatabaseOutlined, load: () => import('./DataAssets/Room') },
]

/** Whether the room exists for this person. */
export const isOpen = (room: Room, me: Me) => room.audiences.includes(me.audience) && me.fields.has(room.needs) && (room.scope === '' || me.scopes.includes(room.scope))
