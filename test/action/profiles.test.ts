// The samples of small teams, from genesis to verified: two people in both directions, three, and nobody alone (MAN-11).
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cutJob, dispatch, doorOf, openJob, signoffJob, type Told, verifyJob } from '../../src/sandbox/jobs.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { useSandbox } from './support/sandbox.ts'

const folder = (profile: string) => ({ manifests: `docs/examples/policies/${profile}` })
const factsOf = ({ outputs }: Told) =>
  (JSON.parse(outputs.verdict ?? 'null') as { facts: Record<string, string> }).facts
const end = ({ exit, codes }: Told) => [exit, codes]
const passed = [0, []]
let sentences = 0

/** Opens a change of the sample's documents, with a sentence that is new in them. Answers with its code. */
async function opened(sandbox: Sandbox, actor: string): Promise<string> {
  await appendFile(join(sandbox.workspace, 'SECURITY.md'), `\nSentence ${++sentences}.\n`)
  const told = await openJob(sandbox, actor)
  expect(end(told), told.stdout).toEqual(passed)
  return told.outputs.change as string
}

/** Opens a change of the gate itself and lets somebody sign it. Answers with its code. */
async function asked(sandbox: Sandbox, act: string, operator: string, approver: string): Promise<string> {
  const inputs = { mode: 'open', act, environment: sandbox.people.name }
  const told = await dispatch(sandbox, operator, 'door', {
    workflow: 'open.yml',
    environment: doorOf(sandbox),
    inputs,
  })
  expect(end(told), told.stdout).toEqual(passed)
  const change = told.outputs.change as string
  expect(end(await signoffJob(sandbox, approver, change, 'approver'))).toEqual(passed)
  return change
}

const govern = (sandbox: Sandbox, actor: string, change: string) =>
  dispatch(sandbox, actor, 'door', {
    workflow: 'registry.yml',
    environment: doorOf(sandbox),
    inputs: { mode: 'govern', change },
  })

/** Says by a job of one's own that what genesis wrote is what the checkout says. */
const confirm = (sandbox: Sandbox, actor: string) =>
  dispatch(sandbox, actor, 'door', {
    workflow: 'signoff.yml',
    environment: doorOf(sandbox),
    inputs: { mode: 'confirm-genesis' },
  })

describe('[MAN-11] two people', () => {
  // Each confirming job fetches the issuer's keys, which the emulated GitHub publishes at its own address.
  const published = (sample: string, issuer: string) => sample.replace(/issuer: \S+/, `issuer: ${issuer}`)
  const duo = useSandbox({ ...folder('duo'), policy: published })

  beforeAll(async () => {
    expect((await openJob(duo(), 'ada')).codes).toEqual(['GENESIS_UNCONFIRMED'])
    for (const person of ['ada', 'ben']) {
      const told = await confirm(duo(), person)
      expect(end(told), told.stdout).toEqual(passed)
    }
  })

  it.each([
    ['ada', 'ben'],
    ['ben', 'ada'],
  ])('%s operates, and %s approves and verifies, in four runs', { timeout: 120_000 }, async (operator, other) => {
    const change = await opened(duo(), operator)
    expect(end(await signoffJob(duo(), other, change, 'approver'))).toEqual(passed)
    const cut = await cutJob(duo(), operator, change)
    expect(end(cut), cut.stdout).toEqual(passed)
    const verify = cut.outputs['verify-change'] as string
    const verified = await verifyJob(duo(), other, verify)
    expect(end(verified), verified.stdout).toEqual(passed)
    // What is relaxed, and what one person can do alone all the same, stands in every verdict.
    for (const told of [cut, verified]) {
      expect(factsOf(told).profile).toContain('duo, relaxes custodian-operates (')
      for (const words of ['migrator-holds-seats (', 'verify-without-signoff (', 'an administrator of the repository'])
        expect(factsOf(told).profile).toContain(words)
    }
  })

  it('one of them alone gets nowhere', { timeout: 120_000 }, async () => {
    const change = await opened(duo(), 'ada')
    expect(end(await cutJob(duo(), 'ada', change))).toEqual([1, ['SEAT_MISSING']])
    // A signature of one's own is taken, since nobody has started the cut yet; it then lets only the other one do so.
    expect(end(await signoffJob(duo(), 'ada', change, 'approver'))).toEqual(passed)
    expect(end(await cutJob(duo(), 'ada', change))).toEqual([1, ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']])
    const cut = await cutJob(duo(), 'ben', change)
    expect(end(cut), cut.stdout).toEqual(passed)
    const verify = cut.outputs['verify-change'] as string
    expect(end(await verifyJob(duo(), 'ben', verify))).toEqual([1, ['SEPARATION_VIOLATED']])
    expect(end(await verifyJob(duo(), 'ada', verify))).toEqual(passed)
  })

  it('one of them alone adds nobody, and loosens no policy', { timeout: 120_000 }, async () => {
    duo().github.world.users.set('puppet', { login: 'puppet', id: 1004, type: 'User' })
    const alone = [1, ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']]
    const back = [await text('people.yaml'), await text('production.yaml')]
    await edit('people.yaml', (was) => `${was}    - { id: "1004", login: puppet, roles: [approver] }\n`)
    expect(end(await govern(duo(), 'ada', await asked(duo(), 'REGISTRY_CHANGE', 'ada', 'ada')))).toEqual(alone)
    await edit('people.yaml', () => String(back[0]))
    await edit('production.yaml', (was) =>
      was.replace('[operator, approver]', '[operator, approver]\n      - [operator, migrator]'),
    )
    expect(end(await govern(duo(), 'ada', await asked(duo(), 'MANIFEST_ACTIVATE', 'ada', 'ada')))).toEqual(alone)
    await edit('production.yaml', () => String(back[1]))
  })

  it('a third person blocks, but for what mends it and for a verify', { timeout: 180_000 }, async () => {
    const before = await opened(duo(), 'ada')
    expect(end(await signoffJob(duo(), 'ben', before, 'approver'))).toEqual(passed)
    const cut = await cutJob(duo(), 'ada', before)
    expect(end(cut), cut.stdout).toEqual(passed)
    const waiting = await opened(duo(), 'ada')
    expect(end(await signoffJob(duo(), 'ben', waiting, 'approver'))).toEqual(passed)

    duo().github.world.users.set('cleo', { login: 'cleo', id: 1003, type: 'User' })
    await edit('people.yaml', (text) => `${text}    - { id: "1003", login: cleo, roles: [operator, approver] }\n`)
    const third = await asked(duo(), 'REGISTRY_CHANGE', 'ada', 'ben')
    expect(end(await govern(duo(), 'ada', third))).toEqual(passed)

    const blocked = await cutJob(duo(), 'ada', waiting)
    expect(end(blocked), blocked.stdout).toEqual([1, ['PROFILE_PEOPLE']])
    expect(JSON.parse(blocked.outputs.findings ?? '[]')).toMatchObject([
      { expected: 'duo: exactly 2 people', observed: 3 },
    ])
    expect(end(await verifyJob(duo(), 'ben', cut.outputs['verify-change'] as string))).toEqual(passed)

    // The team's policy is activated under the duo's, and cuts go on.
    const team = await readFile('docs/examples/policies/team/production.yaml', 'utf8')
    await edit('production.yaml', (text) =>
      published(team, duo().github.issuer).replace(/^ {2}database: .*$/m, /^ {2}database: .*$/m.exec(text)?.[0] ?? ''),
    )
    const policy = await asked(duo(), 'MANIFEST_ACTIVATE', 'cleo', 'ben')
    const activated = await govern(duo(), 'cleo', policy)
    expect(end(activated), activated.stdout).toEqual(passed)
    const next = await opened(duo(), 'ben')
    expect(end(await signoffJob(duo(), 'cleo', next, 'approver'))).toEqual(passed)
    const after = await cutJob(duo(), 'ben', next)
    expect(end(after), after.stdout).toEqual(passed)
    expect(factsOf(after).profile).toBe(
      'team, relaxes migrator-holds-seats (whoever keeps the migrator’s password may hold other roles)',
    )
  })

  const text = (name: string) => readFile(join(duo().workspace, 'manifests', name), 'utf8')
  async function edit(name: string, change: (text: string) => string): Promise<void> {
    const path = join(duo().workspace, 'manifests', name)
    await writeFile(path, change(await readFile(path, 'utf8')))
  }
})

describe('[MAN-11] three people', () => {
  const team = useSandbox(folder('team'))

  it.each([
    ['ada', 'ben'],
    ['ben', 'ada'],
  ])('%s operates, %s approves, and cleo verifies with another signature', { timeout: 120_000 }, async (by, other) => {
    const change = await opened(team(), by)
    expect(end(await signoffJob(team(), other, change, 'approver'))).toEqual(passed)
    const cut = await cutJob(team(), by, change)
    expect(end(cut), cut.stdout).toEqual(passed)
    const verify = cut.outputs['verify-change'] as string
    expect(end(await verifyJob(team(), 'cleo', verify))).toEqual([1, ['SEAT_MISSING']])
    expect(end(await signoffJob(team(), other, verify, 'approver'))).toEqual(passed)
    const verified = await verifyJob(team(), 'cleo', verify)
    expect(end(verified), verified.stdout).toEqual(passed)
    expect(factsOf(verified).profile).toContain('team, relaxes migrator-holds-seats (')
    expect(factsOf(verified).profile).not.toContain('administrator')
  })
})
