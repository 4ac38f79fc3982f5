// A deploy whose subjects must be attested, through the real bundle: whoever opens, signs or starts it verifies them (SEAT-5).
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deployJob, openRunJob } from '../../src/sandbox/deploys.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { mergedHead } from '../../src/sandbox/repository.ts'
import { makeAttesting, stored, WORKFLOW } from '../support/attestations.ts'
import { runPlan } from './support/deploy.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const DIGEST = 'a'.repeat(64)
const SUBJECT = `registry.example.com/shop@sha256:${DIGEST}`
const OTHER = 'https://github.com/acme/ledger/.github/workflows/other.yml@refs/heads/main'

describe('a deploy of attested subjects in the bundle', { timeout: 180_000 }, () => {
  it('[SEAT-5] [RUN-1] is opened, signed and started by jobs that each verify where its subjects were built', async () => {
    const ours = await makeAttesting({ isPublic: true })
    await writeFile(join(sandbox().workspace, 'trusted_root.jsonl'), `${ours.root}\n`)
    const attested = `{ workflow: ${WORKFLOW}, trusted_root: trusted_root.jsonl }`
    const name = await runPlan(sandbox(), 'attested', 'true', { attested })
    const commit = (await mergedHead(sandbox().workspace)) ?? ''
    const honest = { kind: 'provenance', stored: stored(await ours.attest(DIGEST, { says: { commit } })) }
    const other = stored(await ours.attest(DIGEST, { says: { commit, workflow: OTHER } }))
    const { attestations } = sandbox().github.world
    const given = { subjects: SUBJECT }

    const early = await openRunJob(sandbox(), name, given)
    expect([early.exit, early.codes]).toEqual([1, ['ATTESTATION_MISSING']])
    attestations.set(DIGEST, [honest])
    const opened = await openRunJob(sandbox(), name, given)
    expect([opened.exit, opened.codes]).toEqual([0, []])
    const change = opened.outputs.change ?? ''

    const sign = (role: string, nth = 0) =>
      signoffJob(sandbox(), personWith(sandbox().people, [role], nth), change, role)
    // Whoever holds the ledger’s password, or the repository’s, puts another one in its place.
    attestations.set(DIGEST, [{ kind: 'provenance', stored: other }])
    const kept = await sign('tech_lead')
    expect([kept.exit, kept.codes]).toEqual([1, ['ATTESTATION_DIFFERS']])
    expect(kept.stdout).toContain(`the workflow ${WORKFLOW}, of the policy’s branch`)
    attestations.set(DIGEST, [honest])
    const signed = await sign('tech_lead')
    expect([signed.exit, signed.codes]).toEqual([0, []])
    const built = `${SUBJECT}: built from commit ${commit} of refs/heads/main by ${WORKFLOW}@refs/heads/main`
    for (const { stdout } of [opened, signed]) {
      expect(stdout).toContain(built)
      expect(stdout).toContain('https://github.com/acme/ledger/actions/runs/81/attempts/1')
    }
    for (const [role, nth] of [
      ['approver', 0],
      ['approver', 1],
      ['product_lead', 0],
    ] as const)
      expect(await sign(role, nth)).toMatchObject({ exit: 0 })

    attestations.clear()
    const unstarted = await deployJob(sandbox(), change)
    expect([unstarted.main.exit, unstarted.main.codes]).toEqual([1, ['ATTESTATION_MISSING']])
    attestations.set(DIGEST, [honest])
    const { main } = await deployJob(sandbox(), change)
    expect([main.exit, main.codes]).toEqual([0, []])
    expect(main.stdout).toContain(built)
  })
})
