// An approver's device beside a sandbox: a seat by SSH, a clone of the repository, and the packet file of an open change.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { type Change, readChange } from '../../../src/postgres/read-change.ts'
import type { Section } from '../../../src/report/sections.ts'
import { git } from '../../../src/sandbox/repository.ts'
import type { Sandbox } from '../../../src/sandbox/start.ts'
import { type ApproveAsked, approve } from '../../../src/usecases/device/approve.ts'
import { enrolSeat } from '../../../src/usecases/device/enrol.ts'
import { seatHere } from '../../../src/usecases/device/home.ts'
import { newDevice } from '../../support/device.ts'
import { settingsOf } from './command.ts'
import { dispatch, openOf } from './dispatch.ts'

/** Prepares it before the file's first test: the seat is `president`, of ada. */
export function useApprover(sandbox: () => Sandbox) {
  const device = newDevice()
  const clone = join(device.home, 'clone')
  const shown: Section[] = []
  const shell = { ...device.shell, folder: clone, say: (sections: readonly Section[]) => void shown.push(...sections) }
  let change: Change | undefined
  const opened = () => change as Change
  beforeAll(async () => {
    const { outputs } = await dispatch(sandbox(), openOf())
    await git(device.home, 'clone', '--quiet', sandbox().workspace, clone)
    const door = await sandbox().connectAs('door')
    change = await readChange(door, outputs.change ?? '').finally(() => door.close())
    const { ledger_id: ledger } = change.packet
    await enrolSeat(
      {
        ...{ kind: 'ssh', seat: 'president', custodian: '1001', ledger, type: 'human', attest: true },
        ...{ validUntil: '2030-01-01', out: 'president.json', port: '27717', folder: device.seats },
      },
      device.shell,
    )
    const args = ['status', change.code, '--packet-out', 'packet.json']
    const { exit, stderr } = await device.run(args, { cwd: clone, env: settingsOf(sandbox(), 'door') })
    if (exit !== 0) throw new Error(stderr)
  })
  const asked = (more: Partial<ApproveAsked> = {}): ApproveAsked => ({
    ...{ code: opened().code, act: 'signoff', role: 'tech_lead', seat: 'president', folder: device.seats, yes: true },
    ...{ packet: 'packet.json', remote: 'origin', branch: 'main', ...more },
  })
  return {
    ...{ device, clone, shown, shell, asked, change: opened },
    packetFile: () => readFileSync(join(clone, 'packet.json'), 'utf8'),
    seat: () => seatHere({ seat: 'president', folder: device.seats }),
    approve: (more?: Partial<ApproveAsked>) => approve(asked(more), { shell, connect: null }),
  }
}
