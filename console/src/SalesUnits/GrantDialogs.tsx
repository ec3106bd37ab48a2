import { Form, Segmented, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import dayjs from 'dayjs'
import { useDeed } from '../Shell/deed'
import { PersonField } from '../Shell/PersonField'
import { DeedDialog } from '../Shell/DeedDialog'
import { MomentField } from '../Shell/MomentField'
import { MoneyField } from '../Shell/MoneyField'
import { findOption } from '../Shell/options'
import type { Board } from './board'
import { delegateGrantDocument, givePermissionDocument, revokeGrantDocument } from './deeds.internal'
import type { Grant } from './Grants'
import { useLegOptions } from './legs'
import { permissions, usePermissionName } from './names'
import { TargetFields, toTarget, type TargetValues } from './TargetFields'
import { useUnitWords } from './words'

const momentOf = (at: Dayjs | null | undefined) => at?.toISOString() ?? null

interface GiveValues extends TargetValues { permission: string; effect: 'ALLOW' | 'DENY'; dataView?: string; tool?: string; grantee?: string; expiresAt?: Dayjs; amountMax?: number | null }

export function GiveDialog({ board, close }: { board: Board; close: () => void }) {
  const say = useUnitWords()
  const name = usePermissionName()
  const legs = useLegOptions()
  const deed = useDeed(givePermissionDocument, (answer) => answer.givePermission)
  return (
    <DeedDialog
      title={say('give')} about={say('giveAbout')} verb={say('giveDo')} close={close} deed={deed}
      initial={{ permission: permissions[1] as string, effect: 'ALLOW', kind: 'UNIT' }}
      input={(values: GiveValues) => ({
        unit: board.id, permission: values.permission, effect: values.effect, target: toTarget(values), grantee: values.grantee?.trim() || null, expiresAt: momentOf(values.expiresAt), amountMaxMinorUnits: values.amountMax ?? null,
        ...(values.effect === 'ALLOW' ? { dataView: values.dataView ?? null, tool: values.tool ?? null } : {}),
      })}
    >
      <Form.Item name="permission" label={say('permission')} required><Select showSearch={{ optionFilterProp: 'label' }} options={permissions.map((value) => ({ value, label: name(value) }))} /></Form.Item>
      <Form.Item name="effect" label={say('effect')} required><Segmented options={(['ALLOW', 'DENY'] as const).map((value) => ({ value, label: say(value) }))} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: GiveValues, now: GiveValues) => before.effect !== now.effect}>
        {({ getFieldValue }) => getFieldValue('effect') !== 'ALLOW' ? null : (
          <>
            <Form.Item name="dataView" label={say('DATA_VIEW')} rules={[{ required: true, message: say('missing') }]}><Select showSearch={{ filterOption: findOption }} placeholder={say('choose')} options={legs(board.dataViews)} /></Form.Item>
            <Form.Item name="tool" label={say('TOOL')} rules={[{ required: true, message: say('missing') }]}><Select showSearch={{ filterOption: findOption }} placeholder={say('choose')} options={legs(board.tools)} /></Form.Item>
          </>
        )}
      </Form.Item>
      <TargetFields />
      <Form.Item name="grantee" label={say('granteeField')} extra={say('granteeHint')}><PersonField allowClear /></Form.Item>
      <Form.Item name="amountMax" label={say('amountMax')}><MoneyField currency={board.currency} /></Form.Item>
      <Form.Item name="expiresAt" label={say('untilField')}><MomentField /></Form.Item>
    </DeedDialog>
  )
}

interface DelegateValues extends TargetValues { to: string; expiresAt: Dayjs; amountMax?: number | null }

export function DelegateDialog({ board, grant, close }: { board: Board; grant: Grant; close: () => void }) {
  const say = useUnitWords()
  const deed = useDeed(delegateGrantDocument, (answer) => answer.delegateGrant)
  return (
    <DeedDialog
      title={say('delegate')} about={say('delegateAbout')} verb={say('delegateDo')} close={close} deed={deed}
      initial={{ kind: grant.target.kind, targetId: grant.target.id ?? '', expiresAt: dayjs().add(7, 'day') }}
      input={(values: DelegateValues) => ({ unit: board.id, grant: grant.id, to: values.to.trim(), target: toTarget(values), expiresAt: values.expiresAt.toISOString(), amountMaxMinorUnits: values.amountMax ?? null })}
    >
      <Form.Item name="to" label={say('delegateTo')} rules={[{ required: true, whitespace: true, message: say('missing') }]}><PersonField /></Form.Item>
      <TargetFields />
      <Form.Item name="amountMax" label={say('amountMax')}><MoneyField currency={board.currency} /></Form.Item>
      <Form.Item name="expiresAt" label={say('untilField')} rules={[{ required: true, message: say('missing') }]}><MomentField /></Form.Item>
    </DeedDialog>
  )
}

export function RevokeDialog({ board, grant, close }: { board: Board; grant: Grant; close: () => void }) {
  const say = useUnitWords()
  const name = usePermissionName()
  const deed = useDeed(revokeGrantDocument, (answer) => answer.revokeGrant)
  return <DeedDialog title={say('revoke')} about={say('revokeSure', { permission: name(grant.permission) })} verb={say('revoke')} danger close={close} deed={deed} input={() => ({ unit: board.id, grant: grant.id })} />
}
