// Names change, and the ledger goes on: a rename needs nothing, a transfer and a branch's new name are prepared by a policy change
// before, and where nobody prepared them the migrator has a way out (ID-13). The real bundle against a GitHub that moves.
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutJob, cutSigners, openJob, readyChange, type Told, verifyJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { breakGlassPolicy } from '../../src/usecases/policy/break-glass.ts'
import { dispatch, openOf, signoffOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const world = () => sandbox().github.world
const POLICY = 'manifests/production.yaml'

/** Open, seats, cut, verify by other people: nothing may be found. */
async function wholeWay(of: Sandbox): Promise<void> {
  const change = await readyChange(of)
  const approvals = [personWith(of.people, ['reviewer'])]
  const cut = await cutJob(of, personWith(of.people, ['operator']), change, { approvals })
  expect([cut.exit, cut.codes]).toEqual([0, []])
  const verify = await verifyJob(of, personWith(of.people, ['verifier']), cut.outputs['verify-change'] ?? '', {
    approvals,
  })
  expect([verify.exit, verify.codes]).toEqual([0, []])
}

/** The document changes with each cut, so that there is something to cut. */
async function write(of: Sandbox, line: string): Promise<void> {
  const path = join(of.workspace, 'README.md')
  await writeFile(path, `${await readFile(path, 'utf8')}\n${line}\n`)
}

const edit = async (workspace: string, from: string, to: string) => {
  const text = await readFile(join(workspace, POLICY), 'utf8')
  if (text.split(from).length !== 2) throw new Error(`not once in the policy: ${from}`)
  await writeFile(join(workspace, POLICY), text.replace(from, to))
}

/** Activates the checkout's policy with one text replaced, before the world changes; then it is everybody's checkout. */
async function prepare(from: string, to: string): Promise<void> {
  const workspace = `${sandbox().workspace}-next`
  await cp(sandbox().workspace, workspace, { recursive: true })
  try {
    await edit(workspace, from, to)
    const inputs = { mode: 'open', act: 'MANIFEST_ACTIVATE', environment: 'production' }
    const opened = await dispatch(sandbox(), openOf({ inputs, workspace }))
    expect([opened.exit, opened.codes]).toEqual([0, []])
    const change = opened.outputs.change as string
    for (const [role, login] of cutSigners(sandbox())) {
      const signed = await dispatch(sandbox(), signoffOf(change, role, login, { workspace }))
      expect([role, signed.exit, signed.codes]).toEqual([role, 0, []])
    }
    const job = { workflow: 'registry.yml', environment: 'production-door', login: 'door', workspace } as const
    const done = await dispatch(sandbox(), { ...job, inputs: { mode: 'govern', change } })
    expect([done.exit, done.codes]).toEqual([0, []])
    await cp(join(workspace, POLICY), join(sandbox().workspace, POLICY))
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

const rename = (change: Partial<ReturnType<typeof world>['repository']>) => {
  world().repository = { ...world().repository, ...change }
}
const remedyOf = ({ outputs }: Told) => JSON.parse(outputs.findings ?? '[]')[0]?.remedy as string

describe('a repository under another name', () => {
  beforeAll(() => write(sandbox(), 'renamed'))
  afterAll(() => {
    world().subject = 'classic'
  })

  it('[ID-13] works on as before, with an owner’s name in capitals and in the newer form of subject too', async () => {
    rename({ owner: 'Umbrella-Corp', name: 'Books' })
    await wholeWay(sandbox())
    world().subject = 'immutable'
    const opened = await openJob(sandbox(), personWith(sandbox().people, ['operator']))
    expect([opened.exit, opened.codes]).toEqual([0, []])
  })

  it('[ID-13] is not another repository that took the old name', async () => {
    const { repository } = world()
    rename({ id: 999 })
    const opened = await openJob(sandbox(), personWith(sandbox().people, ['operator']))
    expect([opened.exit, opened.codes]).toEqual([1, ['CLAIM_REPOSITORY']])
    world().repository = repository
  })
})

describe('a repository of another owner', () => {
  it('[ID-13] is refused without preparation, with a way that is open; prepared, it goes the whole way', async () => {
    const before = world().repository
    rename({ owner: 'globex', ownerId: 99 })
    const unprepared = await openJob(sandbox(), personWith(sandbox().people, ['operator']))
    expect([unprepared.exit, unprepared.codes]).toEqual([1, ['CLAIM_OWNER']])
    expect(remedyOf(unprepared)).toContain('quorate policy break-glass')

    world().repository = before
    await prepare('owner_id: "7712345"', 'owner_id: "99"')
    rename({ owner: 'globex', ownerId: 99 })
    await write(sandbox(), 'transferred')
    await wholeWay(sandbox())
  })
})

describe('a branch with another name', () => {
  const renamed = (branch: string) => {
    rename({ defaultBranch: branch })
    world().head = { ...world().head, ref: `refs/heads/${branch}` }
  }

  it('[ID-13] goes the whole way after a policy change that was activated before', async () => {
    await prepare('branch: main', 'branch: trunk')
    renamed('trunk')
    await write(sandbox(), 'trunk')
    await wholeWay(sandbox())
  })

  it('[ID-13] without one is refused, until the migrator puts the new name in force', async () => {
    renamed('release')
    const refused = await openJob(sandbox(), personWith(sandbox().people, ['operator']))
    expect([refused.exit, refused.codes]).toEqual([1, ['CLAIM_WORKFLOW', 'CLAIM_REF']])
    expect(remedyOf(refused)).toContain('quorate policy break-glass')

    await edit(sandbox().workspace, 'branch: trunk', 'branch: release')
    const migrator = await sandbox().connectAs('migrator')
    try {
      const asked = { folder: sandbox().workspace, environment: 'production', reason: 'the branch was renamed' }
      expect((await breakGlassPolicy(migrator, asked)).outcome).toBe('pass')
    } finally {
      await migrator.close()
    }
    await write(sandbox(), 'release')
    await wholeWay(sandbox())
  })
})
