// `quorate approve` on a holder's device without access to the database: a packet file and a clone, and nothing in the file is believed.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { grantDocument } from '../../src/codes/packet.ts'
import { audienceOf, type Statement } from '../../src/codes/statement.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { type Change, readChange } from '../../src/postgres/read-change.ts'
import type { Section } from '../../src/report/sections.ts'
import { git } from '../../src/sandbox/repository.ts'
import { keyStatement, readApproval } from '../../src/seats/approval.ts'
import { readSeatDocument } from '../../src/seats/document.ts'
import { isSignedBy } from '../../src/seats/verify.ts'
import { type ApproveAsked, approve } from '../../src/usecases/device/approve.ts'
import { enrolSeat } from '../../src/usecases/device/enrol.ts'
import { handIn } from '../../src/usecases/device/hand-in.ts'
import { seatHere } from '../../src/usecases/device/home.ts'
import { codesOf } from '../support/codes-of.ts'
import { newDevice, removeDevices } from '../support/device.ts'
import { settingsOf } from './support/command.ts'
import { dispatch, openOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const device = newDevice()
afterAll(removeDevices)
const clone = join(device.home, 'clone')
const shown: Section[] = []
const shell = { ...device.shell, folder: clone, say: (sections: readonly Section[]) => void shown.push(...sections) }
let change: Change
let packetFile: string

beforeAll(async () => {
  const { outputs } = await dispatch(sandbox(), openOf())
  await git(device.home, 'clone', '--quiet', sandbox().workspace, clone)
  const door = await sandbox().connectAs('door')
  change = await readChange(door, outputs.change ?? '').finally(() => door.close())
  await enrolSeat(
    {
      ...{
        kind: 'ssh',
        seat: 'president',
        custodian: '1001',
        ledger: change.packet.ledger_id,
        type: 'human',
        attest: true,
      },
      ...{ validUntil: '2030-01-01', out: 'president.json', port: '27717', folder: device.seats },
    },
    device.shell,
  )
  const out = ['--packet-out', join(clone, 'packet.json')]
  const written = await device.run(['status', change.code, ...out], { cwd: clone, env: settingsOf(sandbox(), 'door') })
  expect(written).toMatchObject({ exit: 0 })
  packetFile = readFileSync(join(clone, 'packet.json'), 'utf8')
})

const asked = (more: Partial<ApproveAsked> = {}): ApproveAsked => ({
  ...{ code: change.code, act: 'signoff', role: 'tech_lead', seat: 'president', folder: device.seats, yes: true },
  ...{ packet: 'packet.json', remote: 'origin', branch: 'main', ...more },
})
const approving = (more?: Partial<ApproveAsked>) => approve(asked(more), { shell, connect: null })
interface Data {
  readonly approval: string
  readonly command: string
  readonly statement: string
}

/** A token's parts, and those of this seat. */
function partsOf(purpose: Statement['purpose'], of: readonly string[], generation = 0): Statement {
  const { packet, activationId: subject, notAfter, packetSha256 } = change
  const { digest } = seatHere({ seat: 'president', folder: device.seats })
  const whole = { purpose, ledgerId: packet.ledger_id, subject, notAfter, asked: [packetSha256, ...of] }
  return keyStatement(whole, { seat: 'president', digest, generation })
}

async function isApproved(more: Partial<ApproveAsked>, parts: Statement): Promise<boolean> {
  const { approval } = (await approving(more)).data as Data
  const [read, document] = [
    readApproval(approval),
    readSeatDocument(seatHere({ seat: 'president', folder: device.seats }).text),
  ]
  if (read === null || document === null) return false
  return isSignedBy(document, read, { statement: audienceOf(parts), seatDigest: '' })
}

/** With a packet file that somebody changed. */
async function withFile(text: string, more?: Partial<ApproveAsked>): Promise<readonly string[]> {
  writeFileSync(join(clone, 'changed.json'), text)
  return codesOf(() => approving({ packet: 'changed.json', ...more }))
}
const changed = (from: string | RegExp, to: string) => {
  const text = packetFile.replace(from, to)
  expect(text).not.toBe(packetFile)
  return text
}

describe('quorate approve', () => {
  it('[APR-8] signs the statement that a token would, and whose key it is, for each thing that a person does', async () => {
    const { plan_digest: content } = change.packet
    const signoff = partsOf('signoff', ['tech_lead', content])
    expect(await isApproved({}, signoff)).toBe(true)
    expect(await isApproved({}, partsOf('signoff', ['tech_lead', content], 1))).toBe(false)
    expect(await isApproved({ generation: '1' }, partsOf('signoff', ['tech_lead', content], 1))).toBe(true)
    const grant = sha256(grantDocument(change.packet, change.code))
    expect(
      await isApproved({ role: change.esignClass }, partsOf('esign', [change.esignClass ?? '', content, grant])),
    ).toBe(true)
    expect(await isApproved({ act: 'leave' }, partsOf('leave', ['tech_lead']))).toBe(true)
    expect(await isApproved({ act: 'withdraw', role: null }, partsOf('withdraw', []))).toBe(true)
    expect(await isApproved({ act: 'void' }, partsOf('void', [audienceOf(signoff)]))).toBe(true)
  })

  it('[SEAT-6] shows first who asks for what and the text against what is live, and what is only the file’s word', async () => {
    shown.length = 0
    await approving()
    const text = shown
      .map(({ title, lines }) => [title, ...lines.map((line) => `${line.mark ?? ''}${line.text}`)].join('\n'))
      .join('\n')
    expect(text).toContain(`${change.code}: CUT in production`)
    expect(text).toMatch(/opened by ada \(id 1001; .*\) at /)
    expect(text).toMatch(/ada \(.*\) would take a seat of tech_lead, with the key of the seat president/)
    expect(text).toContain('Against what is live in the database')
    expect(text).toContain(`computed here: the packet has the code ${change.code}`)
    expect(text).toContain(`as just fetched from ${sandbox().workspace}`)
    expect(text).toContain('computed here: the policy in force is the one of the branch')
    expect(text).toContain('the packet file’s word only: who opened it and when, and what is live now')
  })

  it('[APR-8] prints the approval alone on standard output, and how a job hands it in beside what it showed', async () => {
    const args = ['approve', change.code, '--packet', 'packet.json', '--approver', 'president', '--role', 'tech_lead']
    const ended = await device.run(args, { cwd: clone, typed: 'yes\n' })
    expect(ended.exit).toBe(0)
    expect(ended.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(readApproval(ended.stdout.trimEnd())).toMatchObject({ seat: 'president', sort: 'ssh', generation: 0 })
    const fields = `-f change=${change.code} -f role=tech_lead -f approval='${ended.stdout.trimEnd()}'`
    expect(ended.stderr).toContain(`gh workflow run signoff.yml --repo acme/ledger --ref main ${fields}`)
    expect(ended.stderr).toContain('Against what is live in the database')
    const refused = await device.run(args, { cwd: clone, typed: 'no\n' })
    expect([refused.exit, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('DEVICE_NOT_AGREED')
  })

  it('[SEAT-5] believes no packet, policy or content of the file', async () => {
    expect(await withFile(packetFile)).toEqual(['accepted'])
    // As JSON within JSON.
    expect(await withFile(changed(/(\\"plan_revision\\":\\")\d+/, '$19'))).toEqual(['PACKET_FORGED'])
    expect(await withFile(changed(new RegExp(change.packetSha256), 'a'.repeat(64)))).toEqual(['PACKET_FORGED'])
    expect(await withFile(changed(/"activation_id": "[0-9a-f]{8}/, '"activation_id": "00000000'))).toEqual([
      'PACKET_FORGED',
    ])
    expect(await withFile(changed('refs/heads/main', 'refs/heads/evil'))).toEqual(['DB_ANSWER'])
    expect(await withFile(changed(`"code": "${change.code}"`, '"code": "Q-00000000"'))).toEqual(['DEVICE_PACKET_FILE'])
    expect(await withFile(changed('select quorate.environment', 'select quorate.else'))).toEqual(['DEVICE_PACKET_FILE'])
    for (const text of ['', '{}', '[]', '{"v":1,"code":"x","answers":[{}]}'])
      expect(await withFile(text)).toEqual(['DEVICE_PACKET_FILE'])
    expect(await codesOf(() => approving({ packet: 'nothing.json' }))).toEqual(['FILE_MISSING'])
    expect(await codesOf(() => approving({ code: 'Q-00000000' }))).toEqual(['DEVICE_PACKET_FILE'])
  })

  it('[SEAT-5] refuses another branch, one that cannot be fetched, and one that no longer says it', async () => {
    expect(await codesOf(() => approving({ branch: 'other' }))).toEqual(['DEVICE_FETCH_FAILED'])
    await git(sandbox().workspace, 'branch', 'other', 'main')
    expect(await codesOf(() => approving({ branch: 'other' }))).toEqual(['DEVICE_BRANCH_OTHER'])
    expect(await codesOf(() => approving({ remote: 'nowhere' }))).toEqual(['DEVICE_FETCH_FAILED'])
    expect(await codesOf(() => approving({ remote: '--upload-pack=x' }))).toEqual(['USAGE'])
    const upstream = join(device.home, 'upstream')
    await git(device.home, 'clone', '--quiet', sandbox().workspace, upstream)
    await git(clone, 'remote', 'add', 'upstream', upstream)
    expect(await codesOf(() => approving({ remote: 'upstream' }))).toEqual(['accepted'])
    writeFileSync(join(upstream, 'README.md'), '# Something else\n')
    await git(upstream, 'commit', '--quiet', '--all', '--message=Else')
    expect(await codesOf(() => approving({ remote: 'upstream' }))).toEqual(['CONTENT_DRIFT'])
    await git(upstream, 'checkout', '--quiet', '--orphan', 'fresh')
    await git(upstream, 'commit', '--quiet', '--all', '--message=Fresh')
    await git(upstream, 'branch', '--force', 'main', 'fresh')
    expect(await codesOf(() => approving({ remote: 'upstream' }))).toEqual(['COMMIT_NOT_ON_BRANCH'])
  })

  it('[APR-8] signs nothing of another ledger, without a role, or without what to look at', async () => {
    const { device: _, ...other } = { device, seat: 'elsewhere' }
    await enrolSeat(
      {
        ...{ kind: 'ssh', ...other, custodian: '1001', ledger: '4b7e3c1a-0000-4000-8000-000000000001', type: 'human' },
        ...{ attest: true, validUntil: '2030-01-01', out: 'elsewhere.json', port: '27717', folder: device.seats },
      },
      device.shell,
    )
    expect(await codesOf(() => approving({ seat: 'elsewhere' }))).toEqual(['PACKET_FORGED'])
    expect(await codesOf(() => approving({ role: null }))).toEqual(['USAGE'])
    expect(await codesOf(() => approving({ generation: '-1' }))).toEqual(['USAGE'])
    expect(await codesOf(() => approving({ code: 'nothing' }))).toEqual(['USAGE'])
    const { packet: __, ...without } = asked()
    expect(await codesOf(() => approve(without, { shell, connect: null }))).toEqual(['USAGE'])
  })
})

describe('[APR-2] [APR-5] the secret of a seat', () => {
  it('is in no output, no file but its own, no argument and no child’s environment', async () => {
    const enrol = [
      'seat',
      'enrol',
      '--kind',
      'secret',
      '--seat',
      'clerk',
      '--custodian',
      '1001',
      '--ledger',
      change.packet.ledger_id,
    ]
    const enrolled = await device.run([
      ...enrol,
      '--valid-until',
      '2030-01-01',
      '--out',
      'clerk.json',
      '--attest',
      '--json',
    ])
    const { kept } = JSON.parse(enrolled.stdout).data as { kept: string }
    const secret = readFileSync(kept, 'utf8').trim()
    // Every program that it starts says first what it was given.
    const bin = join(device.home, 'bin')
    mkdirSync(bin)
    const log = join(device.home, 'children.log')
    for (const program of ['git', 'ssh-keygen']) {
      const script = `#!/bin/sh\n{ echo "$0 $*"; env; tr '\\0' '\\n' < /proc/$PPID/cmdline; } >> ${log}\nexec /usr/bin/${program} "$@"\n`
      writeFileSync(join(bin, program), script)
      chmodSync(join(bin, program), 0o755)
    }
    const [{ document }] = [JSON.parse(readFileSync(join(device.home, 'clerk.json'), 'utf8')) as { document: string }]
    const { challengeFor } = await import('../support/seat-devices.ts')
    const challenge = JSON.stringify(challengeFor({ document } as never))
    const args = [
      'approve',
      change.code,
      '--packet',
      'packet.json',
      '--approver',
      'clerk',
      '--role',
      'tech_lead',
      '--yes',
    ]
    const env = { QUORATE_SEAT_SECRET: secret, QUORATE_DOOR_DB_PASSWORD: 'CANARY', PATH: `${bin}:/usr/bin:/bin` }
    const ended = await device.run([...args, '--challenge', challenge], { cwd: clone, env })
    expect(ended.exit).toBe(0)
    expect(readApproval(ended.stdout.trimEnd())?.sort).toBe('secret')
    expect(readFileSync(log, 'utf8')).toContain('fetch')
    const forms = [
      secret,
      ...(['hex', 'base64'] as const).map((form) => Buffer.from(secret, 'base64url').toString(form)),
      'CANARY',
    ]
    for (const text of [enrolled.stdout, enrolled.stderr, ended.stdout, ended.stderr])
      expect(forms.filter((form) => text.includes(form))).toEqual([])
    const holding = device.files().filter(({ text }) => forms.some((form) => text.includes(form)))
    expect(holding.map(({ path, mode }) => [path, mode])).toEqual([[kept, '600']])
    rmSync(bin, { recursive: true })
  })
})

it('[APR-8] with access it hands in through the door’s function, the approval in the place of the token', async () => {
  const sent: unknown[] = []
  const session: Database = {
    query: async <Row extends object>(text: string, values: readonly (string | null)[] = []) => {
      sent.push([text, values])
      return [{ answer: { outcome: 'done', findings: [], evidence_id: null } }] as unknown as readonly Row[]
    },
    close: async () => {},
  }
  const verdict = await handIn(session, { act: 'signoff', args: ['a', 'tech_lead', 'c'], approval: '{}' }, change.code)
  expect(verdict).toMatchObject({ outcome: 'pass', change: change.code })
  expect(sent).toEqual([['select quorate.signoff($1, $2, $3, $4) as answer', ['a', 'tech_lead', 'c', '{}']]])
})

it('status writes a packet file in a clone that has the change, and nowhere else', async () => {
  const env = settingsOf(sandbox(), 'door')
  const status = (cwd: string) =>
    device.run(['status', change.code, '--packet-out', 'again.json', '--json'], { cwd, env })
  const bare = join(device.home, 'bare')
  mkdirSync(join(bare, 'manifests'), { recursive: true })
  for (const name of ['production.yaml', 'people.yaml']) {
    const path = join('manifests', name)
    writeFileSync(join(bare, path), readFileSync(join(clone, path)))
  }
  const refused = await status(bare)
  expect(JSON.parse(refused.stdout).findings).toMatchObject([{ code: 'CHECKOUT_MISSING' }])
  expect((await status(clone)).exit).toBe(0)
  expect(JSON.parse((await status(clone)).stdout).findings).toMatchObject([{ code: 'FILE_EXISTS' }])
})
