// What a job verifies of a run's subjects before it signs: over GitHub's API, with the trusted root of its own commit.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jobContext } from '../../../../src/ci/github/job.ts'
import { sha256 } from '../../../../src/codes/encoding.ts'
import { QuorateError } from '../../../../src/codes/error.ts'
import type { AttestedSubjects } from '../../../../src/kinds/kind.ts'
import { kind } from '../../../../src/kinds/run.ts'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import type { Gate } from '../../../../src/postgres/read-gate.ts'
import { type GitHub, startGitHub } from '../../../../src/sandbox/github.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import type { Files } from '../../../../src/system/files.ts'
import { type Asking, verifyProvenance } from '../../../../src/usecases/change/provenance.ts'
import {
  type AttestChanges,
  type Attesting,
  COMMIT,
  honestBuild,
  makeAttesting,
  stored,
  WORKFLOW,
} from '../../../support/attestations.ts'
import { environment } from '../../manifest/environment.ts'

const ROOT = 'deploy/trusted_root.jsonl'
const [FIRST, SECOND] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string]
const policy = readPolicyInForce(expandEnvironment(environment()).bytes, '')
const gate = { policy, issuer: honestBuild().issuer } as unknown as Gate
const attested: AttestedSubjects = {
  subjects: [`shop@sha256:${FIRST}`],
  workflow: WORKFLOW,
  commit: 'same',
  trusted_root: ROOT,
}

let gitHub: GitHub
let ours: Attesting
let strangers: Attesting
let asking: Asking

beforeAll(async () => {
  ;[gitHub, ours, strangers] = await Promise.all([startGitHub(), makeAttesting(), makeAttesting()])
  const { env } = await gitHub.createJob({ actor: 'eli', workflow: 'signoff.yml' })
  const githubToken = new Secret(env['INPUT_GITHUB-TOKEN'] ?? '')
  const { apiUrl, repository } = jobContext(env)
  asking = { apiUrl, repository, token: githubToken }
})
afterAll(() => gitHub.close())
beforeEach(() => gitHub.world.attestations.clear())

/** GitHub has these of a subject, the oldest first. */
async function has(digest: string, ...all: readonly (AttestChanges | Attesting)[]): Promise<void> {
  const bundles = all.map((one) => ('attest' in one ? one.attest(digest) : ours.attest(digest, one)))
  const packed = (await Promise.all(bundles)).map((bundle) => ({ kind: 'provenance', stored: stored(bundle) }))
  gitHub.world.attestations.set(digest, packed)
}

/** The lines that whoever signs is shown, or the findings that keep them from it. */
async function verified(changes: Partial<AttestedSubjects> = {}, as: Partial<Asking> = {}, root = ours.root) {
  const files: Files = {
    readText: async (path) => {
      if (path === ROOT) return root
      throw new QuorateError('FILE_MISSING', { observed: path })
    },
    entriesIn: async () => [],
  }
  const of = { scope: 'cut', commit: COMMIT }
  try {
    return await verifyProvenance({ ...asking, ...as }, { gate, files }, { ...attested, ...changes }, of)
  } catch (error) {
    return (error as QuorateError).findings
  }
}

const other = 'https://github.com/acme/ledger/.github/workflows/other.yml@refs/heads/main'
const differs = {
  code: 'ATTESTATION_DIFFERS',
  expected: { workflow: honestBuild().workflow },
  observed: { [`shop@sha256:${FIRST}`]: { workflow: other } },
}

describe('whoever signs for subjects', () => {
  it('[SEAT-5] [SEAT-6] is shown which run of which workflow built each of them, from which commit', async () => {
    await has(FIRST, {})
    await has(SECOND, { says: { trigger: 'schedule', runner: 'self-hosted' } })
    const by = `of refs/heads/main by ${WORKFLOW}@refs/heads/main`
    const link = honestBuild().run
    expect(await verified({ subjects: [`shop@sha256:${FIRST}`, `tool@sha256:${SECOND}`] })).toEqual({
      title: 'What was verified: where each subject was built',
      none: 'No subjects are named.',
      lines: [
        {
          text: `shop@sha256:${FIRST}: built from commit ${COMMIT} ${by}, started by push, on a github-hosted runner; attested as registry.example.com/shop`,
          link,
        },
        {
          text: `tool@sha256:${SECOND}: built from commit ${COMMIT} ${by}, started by schedule, on a self-hosted runner; attested as registry.example.com/shop`,
          link,
        },
      ],
    })
  })

  it('[SEAT-5] is kept from it by each subject that has no attestation', async () => {
    await has(FIRST, {})
    const subjects = [`shop@sha256:${FIRST}`, `tool@sha256:${SECOND}`]
    expect(await verified({ subjects })).toEqual([{ code: 'ATTESTATION_MISSING', observed: `tool@sha256:${SECOND}` }])
  })

  it('[SEAT-5] goes by the one attestation that is right, whatever else there is', async () => {
    await has(FIRST, {}, strangers, { says: { workflow: other } })
    expect(await verified()).toMatchObject({ lines: [{ link: honestBuild().run }] })
    await has(FIRST, strangers, { says: { workflow: other } })
    expect(await verified()).toEqual([differs])
    await has(FIRST, strangers)
    expect(await verified()).toMatchObject([{ code: 'ATTESTATION_UNTRUSTED' }])
    gitHub.world.attestations.set(FIRST, [
      { kind: 'provenance', stored: stored({ a: 'bundle of nothing'.repeat(20) }) },
    ])
    expect(await verified()).toEqual([
      { code: 'ATTESTATION_MALFORMED', expected: 'a Sigstore bundle', observed: { [`shop@sha256:${FIRST}`]: null } },
    ])
  })

  it('[SEAT-5] goes by the newest thirty attestations, and by fifty subjects', async () => {
    const [honest] = [{ kind: 'provenance', stored: stored(await ours.attest(FIRST)) }]
    const wrong = { kind: 'provenance', stored: stored(await ours.attest(FIRST, { says: { workflow: other } })) }
    const many = Array.from({ length: 29 }, () => wrong)
    gitHub.world.attestations.set(FIRST, [honest, ...many])
    expect(await verified()).toMatchObject({ lines: [{}] })
    gitHub.world.attestations.set(FIRST, [honest, wrong, ...many])
    expect(await verified()).toEqual([
      { code: 'ATTESTATIONS_TOO_MANY', expected: 30, observed: { [`shop@sha256:${FIRST}`]: 30 } },
    ])
    gitHub.world.attestations.set(FIRST, [honest])
    const subjects = (length: number) => Array.from({ length }, (_, index) => `shop-${index}@sha256:${FIRST}`)
    expect(await verified({ subjects: subjects(50) })).toHaveProperty('lines.length', 50)
    expect(await verified({ subjects: subjects(51) })).toEqual([
      { code: 'ATTESTATIONS_TOO_MANY', expected: 50, observed: 51 },
    ])
  })

  it('[SEAT-5] asks for the workflow’s own ref where the plan names one, and for any commit where it says so', async () => {
    const workflow = `${WORKFLOW}@refs/tags/v1`
    await has(FIRST, { says: { workflow: `https://github.com/${workflow}` } })
    expect(await verified({ workflow })).toMatchObject({ lines: [{}] })
    expect(await verified()).toMatchObject([{ code: 'ATTESTATION_DIFFERS' }])
    await has(FIRST, { says: { commit: 'f'.repeat(40) } })
    expect(await verified({ commit: 'any' })).toMatchObject({ lines: [{}] })
    expect(await verified()).toMatchObject([{ code: 'ATTESTATION_DIFFERS' }])
  })

  it('[SEAT-5] trusts whom the commit’s trusted root names, and nobody without one', async () => {
    await has(FIRST, strangers)
    expect(await verified({}, {}, `${ours.root}\n${strangers.root}`)).toMatchObject({ lines: [{}] })
    expect(await verified({}, {}, '{}')).toMatchObject([{ code: 'TRUSTED_ROOT_MALFORMED', where: { file: ROOT } }])
    expect(await verified({ trusted_root: 'gone.jsonl' })).toMatchObject([{ code: 'FILE_MISSING' }])
  })

  it('[SEAT-5] is kept from it where GitHub cannot be asked', async () => {
    await has(FIRST, {})
    expect(await verified({}, { token: null })).toMatchObject([{ code: 'USAGE' }])
    const end = gitHub.fault({ path: /\/attestations\//, status: 403 })
    expect(await verified()).toMatchObject([
      { code: 'GITHUB_FORBIDDEN', expected: { permissions: 'attestations: read' }, observed: 403 },
    ])
    end()
    expect(await verified()).toMatchObject({ lines: [{}] })
  })
})

describe('the content of a run', () => {
  const file = { path: ROOT, sha256: sha256('root') }
  const content = (attested_: unknown) =>
    JSON.stringify({ run: { attested: attested_ }, given: { subjects: attested.subjects } })

  it('[SEAT-5] says whose attestation its subjects need; one of an earlier release says nothing of it', () => {
    const { subjects: _, ...asks } = attested
    expect(kind.attests?.(content({ ...asks, trusted_root: file }))).toEqual(attested)
    for (const none of [null, undefined]) expect(kind.attests?.(content(none))).toBe(null)
  })
})
