// `quorate approve` on a holder's device without access to the database: a packet file and a clone, and nothing in the file is believed.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { grantDocument } from '../../src/codes/packet.ts'
import { audienceOf, type Statement } from '../../src/codes/statement.ts'
import { git } from '../../src/sandbox/repository.ts'
import { keyStatement, readApproval } from '../../src/seats/approval.ts'
import { readSeatDocument } from '../../src/seats/document.ts'
import { isSignedBy } from '../../src/seats/verify.ts'
import { type ApproveAsked, approve } from '../../src/usecases/device/approve.ts'
import { enrolSeat } from '../../src/usecases/device/enrol.ts'
import { seatHere } from '../../src/usecases/device/home.ts'
import { codesOf } from '../support/codes-of.ts'
import { removeDevices } from '../support/device.ts'
import { challengeFor } from '../support/seat-devices.ts'
import { useApprover } from './support/approver.ts'
import { settingsOf } from './support/command.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const approver = useApprover(sandbox)
afterAll(removeDevices)
const approving = (more?: Partial<ApproveAsked>) => approver.approve(more)

/** A token's parts, and those of the seat. */
function partsOf(purpose: Statement['purpose'], of: readonly string[], generation = 0): Statement {
  const { packet, activationId: subject, notAfter, packetSha256 } = approver.change()
  const whole = { purpose, ledgerId: packet.ledger_id, subject, notAfter, asked: [packetSha256, ...of] }
  return keyStatement(whole, { seat: 'president', digest: approver.seat().digest, generation })
}

async function isApproved(more: Partial<ApproveAsked>, parts: Statement): Promise<boolean> {
  const { approval } = (await approving(more)).data as { readonly approval: string }
  const [read, document] = [readApproval(approval), readSeatDocument(approver.seat().text)]
  if (read === null || document === null) return false
  return isSignedBy(document, read, { statement: audienceOf(parts), seatDigest: '' })
}

/** With a packet file that somebody changed. */
async function withFile(text: string, more?: Partial<ApproveAsked>): Promise<readonly string[]> {
  writeFileSync(join(approver.clone, 'changed.json'), text)
  return codesOf(() => approving({ packet: 'changed.json', ...more }))
}
const changed = (from: string | RegExp, to: string) => {
  const text = approver.packetFile().replace(from, to)
  expect(text).not.toBe(approver.packetFile())
  return text
}

describe('quorate approve', () => {
  it('[APR-8] signs the statement that a token would, and whose key it is, for each thing that a person does', async () => {
    const { plan_digest: content } = approver.change().packet
    const signoff = partsOf('signoff', ['tech_lead', content])
    expect(await isApproved({}, signoff)).toBe(true)
    expect(await isApproved({}, partsOf('signoff', ['tech_lead', content], 1))).toBe(false)
    expect(await isApproved({ generation: '1' }, partsOf('signoff', ['tech_lead', content], 1))).toBe(true)
    const left = changed('"activation_id":', `"generations": {"${sha256('1001')}": 2}, "activation_id":`)
    writeFileSync(join(approver.clone, 'left.json'), left)
    expect(await isApproved({ packet: 'left.json' }, partsOf('signoff', ['tech_lead', content], 2))).toBe(true)
    const grant = sha256(grantDocument(approver.change().packet, approver.change().code))
    const { esignClass: role } = approver.change()
    expect(await isApproved({ role }, partsOf('esign', [role ?? '', content, grant]))).toBe(true)
    expect(await isApproved({ act: 'leave' }, partsOf('leave', ['tech_lead']))).toBe(true)
    expect(await isApproved({ act: 'withdraw', role: null }, partsOf('withdraw', []))).toBe(true)
    expect(await isApproved({ act: 'void' }, partsOf('void', [audienceOf(signoff)]))).toBe(true)
  })

  it('[SEAT-6] shows first who asks for what and the text against what is live, and what is only the file’s word', async () => {
    approver.shown.length = 0
    await approving()
    const text = approver.shown
      .map(({ title, lines }) => [title, ...lines.map((line) => `${line.mark ?? ''}${line.text}`)].join('\n'))
      .join('\n')
    expect(text).toContain(`${approver.change().code}: CUT in production`)
    expect(text).toMatch(/opened by ada \(id 1001; .*\) at /)
    expect(text).toMatch(/ada \(.*\) would take a seat of tech_lead, with the key of the seat president/)
    expect(text).toContain('Against what is live in the database')
    expect(text).toContain(`computed here: the packet has the code ${approver.change().code}`)
    expect(text).toContain(`as just fetched from ${sandbox().workspace}`)
    expect(text).toContain('computed here: the policy in force is the one of the branch')
    expect(text).toContain('the packet file’s word only: who opened it and when, and what is live now')
  })

  it('[APR-8] prints the approval alone on standard output, and how a job hands it in beside what it showed', async () => {
    const of = ['--packet', 'packet.json', '--approver', 'president', '--role', 'tech_lead']
    const args = ['approve', approver.change().code, ...of]
    const ended = await approver.device.run([...args, '--yes'], { cwd: approver.clone })
    expect(ended.exit).toBe(0)
    expect(ended.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(readApproval(ended.stdout.trimEnd())).toMatchObject({ seat: 'president', sort: 'ssh', generation: 0 })
    const fields = `-f change=${approver.change().code} -f role=tech_lead -f approval='${ended.stdout.trimEnd()}'`
    expect(ended.stderr).toContain(`gh workflow run signoff.yml --repo acme/ledger --ref main ${fields}`)
    expect(ended.stderr).toContain('Against what is live in the database')
    const refused = await approver.device.run(args, { cwd: approver.clone, typed: 'yes\n' })
    expect([refused.exit, refused.stdout]).toEqual([64, ''])
    expect(refused.stderr).toContain('Against what is live in the database')
    expect(refused.stderr).toContain('CONFIRMATION_NEEDED')
  })

  it('[SEAT-5] believes no packet, policy or content of the file', async () => {
    expect(await withFile(approver.packetFile())).toEqual(['accepted'])
    const { code, packetSha256 } = approver.change()
    const changes: readonly (readonly [from: string | RegExp, to: string, refused: string])[] = [
      // As JSON within JSON.
      [/(\\"plan_revision\\":\\")\d+/, '$19', 'PACKET_FORGED'],
      [new RegExp(packetSha256), 'a'.repeat(64), 'PACKET_FORGED'],
      [/"activation_id": "[0-9a-f]{8}/, '"activation_id": "00000000', 'PACKET_FORGED'],
      ['refs/heads/main', 'refs/heads/evil', 'DB_ANSWER'],
      [`"code": "${code}"`, '"code": "Q-00000000"', 'DEVICE_PACKET_FILE'],
      ['select quorate.environment', 'select quorate.else', 'DEVICE_PACKET_FILE'],
    ]
    for (const [from, to, refused] of changes) expect(await withFile(changed(from, to))).toEqual([refused])
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
    const upstream = join(approver.device.home, 'upstream')
    await git(approver.device.home, 'clone', '--quiet', sandbox().workspace, upstream)
    await git(approver.clone, 'remote', 'add', 'upstream', upstream)
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
    await enrolSeat(
      {
        ...{
          kind: 'ssh',
          seat: 'elsewhere',
          custodian: '1001',
          ledger: '4b7e3c1a-0000-4000-8000-000000000001',
          type: 'human',
        },
        ...{
          attest: true,
          validUntil: '2030-01-01',
          out: 'elsewhere.json',
          port: '27717',
          folder: approver.device.seats,
        },
      },
      approver.device.shell,
    )
    expect(await codesOf(() => approving({ seat: 'elsewhere' }))).toEqual(['PACKET_FORGED'])
    expect(await codesOf(() => approving({ role: null }))).toEqual(['USAGE'])
    expect(await codesOf(() => approving({ generation: '-1' }))).toEqual(['USAGE'])
    expect(await codesOf(() => approving({ code: 'nothing' }))).toEqual(['USAGE'])
    const { packet: _, ...without } = approver.asked()
    expect(await codesOf(() => approve(without, { shell: approver.shell, connect: null }))).toEqual(['USAGE'])
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
      approver.change().packet.ledger_id,
    ]
    const enrolled = await approver.device.run([
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
    const bin = join(approver.device.home, 'bin')
    mkdirSync(bin)
    const log = join(approver.device.home, 'children.log')
    for (const program of ['git', 'ssh-keygen']) {
      const script = `#!/bin/sh\n{ echo "$0 $*"; env; tr '\\0' '\\n' < /proc/$PPID/cmdline; } >> ${log}\nexec /usr/bin/${program} "$@"\n`
      writeFileSync(join(bin, program), script)
      chmodSync(join(bin, program), 0o755)
    }
    const { secretHash } = seatHere({ seat: 'clerk', folder: approver.device.seats })
    expect(readFileSync(join(approver.device.home, 'clerk.json'), 'utf8')).not.toContain(secretHash)
    const challenge = JSON.stringify(challengeFor({ secretHash } as never))
    const args = [
      'approve',
      approver.change().code,
      '--packet',
      'packet.json',
      '--approver',
      'clerk',
      '--role',
      'tech_lead',
      '--yes',
    ]
    const env = { QUORATE_SEAT_SECRET: secret, QUORATE_DOOR_DB_PASSWORD: 'CANARY', PATH: `${bin}:/usr/bin:/bin` }
    const ended = await approver.device.run([...args, '--challenge', challenge], { cwd: approver.clone, env })
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
    const holding = approver.device.files().filter(({ text }) => forms.some((form) => text.includes(form)))
    expect(holding.map(({ path, mode }) => [path, mode])).toEqual([[kept, '600']])
    rmSync(bin, { recursive: true })
  })
})

it('status writes a packet file in a clone that has the change, and nowhere else', async () => {
  const env = settingsOf(sandbox(), 'door')
  const status = (cwd: string) =>
    approver.device.run(['status', approver.change().code, '--packet-out', 'again.json', '--json'], { cwd, env })
  const bare = join(approver.device.home, 'bare')
  mkdirSync(join(bare, 'manifests'), { recursive: true })
  for (const name of ['production.yaml', 'people.yaml']) {
    const path = join('manifests', name)
    writeFileSync(join(bare, path), readFileSync(join(approver.clone, path)))
  }
  const refused = await status(bare)
  expect(JSON.parse(refused.stdout).findings).toMatchObject([{ code: 'CHECKOUT_MISSING' }])
  expect((await status(approver.clone)).exit).toBe(0)
  expect(JSON.parse((await status(approver.clone)).stdout).findings).toMatchObject([{ code: 'FILE_EXISTS' }])
})
