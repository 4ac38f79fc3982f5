// A key that is in an agent only, as a hardware key is on its token only: the device holds its public half.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readEnrolment } from '../../../../src/seats/enrolment.ts'
import { enrolSeat } from '../../../../src/usecases/device/enrol.ts'
import { seatAct } from '../../../../src/usecases/device/seats.ts'
import { codesOf } from '../../../support/codes-of.ts'
import { newDevice, removeDevices } from '../../../support/device.ts'

const device = newDevice()
const socket = join(device.home, 'agent')
let agent: ChildProcess
beforeAll(async () => {
  agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
  await vi.waitUntil(() => existsSync(socket), { timeout: 10_000 })
})
afterAll(() => {
  agent.kill()
  removeDevices()
})

it('[APR-8] enrols and signs with a key of an agent, and with nothing where the agent has it no more', async () => {
  const env = { ...device.shell.env, SSH_AUTH_SOCK: socket }
  const shell = { ...device.shell, env }
  const path = join(device.home, 'mine')
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path])
  expect(spawnSync('ssh-add', ['-q', path], { env }).status).toBe(0)
  rmSync(path)
  await enrolSeat(
    {
      ...{ kind: 'ssh', seat: 'president', custodian: '1001', ledger: '4b7e3c1a-0000-4000-8000-000000000001' },
      ...{ validUntil: '2030-01-01', out: 'president.json', type: 'human', port: '27717', key: `${path}.pub` },
      ...{ folder: device.seats, attest: true },
    },
    shell,
  )
  expect(readEnrolment(readFileSync(join(device.home, 'president.json'), 'utf8'))?.seat.sort).toBe('ssh')
  const drill = () =>
    codesOf(() =>
      seatAct({ act: 'drill', seat: 'president', hours: '24', folder: device.seats, yes: true }, shell, null),
    )
  expect(await drill()).toEqual(['accepted'])
  spawnSync('ssh-add', ['-q', '-D'], { env })
  expect(await drill()).toEqual(['DEVICE_SIGNING_FAILED'])
})
