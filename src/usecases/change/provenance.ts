// Verifies where the subjects of a change were built, in the job of whoever opens, signs or acts (SEAT-5).
// Must not: be imported but by `import()`; most jobs have nothing to verify.
import { openGitHub } from '../../ci/github/client.ts'
import { LOOKED_AT, readAttestations } from '../../ci/github/read-attestations.ts'
import { QuorateError, throwFindings } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { type Build, type ExpectedBuild, provenanceOf } from '../../identity/provenance.ts'
import { type Authority, readTrustedRoot } from '../../identity/trusted-root.ts'
import type { AttestedSubjects } from '../../kinds/kind.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { Secret } from '../../settings/secret.ts'
import type { Files } from '../../system/files.ts'

/** Where attestations are asked for, and by which token. */
export interface Asking {
  readonly apiUrl: string
  readonly repository: string
  readonly token: Secret | null
}

/** Subjects that are asked about: each costs everybody's rate. */
const MOST = 50
/** Questions at a time. */
const BESIDE = 5
/** Of several attestations that are not the one, the nearest is told. */
const NEAREST = ['ATTESTATION_DIFFERS', 'ATTESTATION_UNTRUSTED', 'ATTESTATION_MALFORMED']

/** What a subject's attestation proves, or why there is none. */
type Judged = { readonly build: Build } | { readonly finding: Finding }

/**
 * Says of each subject which build attests it. `files` are the job's own commit's, and hold the trusted root.
 * @throws ATTESTATION_… of every subject that has none, TRUSTED_ROOT_MALFORMED, USAGE without a token, GITHUB_…
 */
export async function verifyProvenance(
  asking: Asking,
  { gate, files }: { readonly gate: Gate; readonly files: Files },
  attested: AttestedSubjects,
  of: Pick<Change['packet'], 'scope' | 'commit'>,
): Promise<Section> {
  const { subjects, trusted_root: path } = attested
  const expected = expectedOf(gate, attested, of)
  const authorities = readTrustedRoot(await files.readText(path), path)
  if (subjects.length > MOST)
    throw new QuorateError('ATTESTATIONS_TOO_MANY', { expected: MOST, observed: subjects.length })
  const judge = await judgeFor(asking, authorities, expected)
  const judged: (readonly [string, Judged])[] = []
  for (let at = 0; at < subjects.length; at += BESIDE) {
    const some = subjects.slice(at, at + BESIDE)
    judged.push(...(await Promise.all(some.map(async (subject) => [subject, await judge(subject)] as const))))
  }
  throwFindings(judged.flatMap(([, one]) => ('finding' in one ? [one.finding] : [])))
  return {
    title: 'What was verified: where each subject was built',
    none: 'No subjects are named.',
    lines: judged.flatMap(([subject, one]) => ('build' in one ? [buildLine(subject, one.build)] : [])),
  }
}

function expectedOf(
  gate: Gate,
  { workflow, commit }: AttestedSubjects,
  of: Pick<Change['packet'], 'scope' | 'commit'>,
): ExpectedBuild {
  const job = gate.policy.scopes.get(of.scope)?.job
  const { repository_id: repositoryId, repository_owner_id: ownerId } = job?.expected ?? {}
  if (!job || !repositoryId || !ownerId) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: of.scope })
  return {
    issuer: gate.issuer,
    server: job.server,
    repositoryId,
    ownerId,
    workflow: workflow.includes('@') ? workflow : `${workflow}@${job.ref}`,
    commit: commit === 'same' ? of.commit : null,
    ref: job.ref,
  }
}

async function judgeFor(
  { apiUrl, repository, token }: Asking,
  authorities: readonly Authority[],
  expected: ExpectedBuild,
) {
  if (token === null) throw new QuorateError('USAGE', { expected: 'github-token, or GITHUB_TOKEN on a device' })
  const settings = { apiUrl, repository, token }
  const github = await openGitHub(settings)
  return async (subject: string): Promise<Judged> => {
    const sha256 = subject.slice(-64)
    const found = await readAttestations(github, settings, sha256)
    const refused: QuorateError[] = []
    for (const fetchBundle of found) {
      try {
        return { build: provenanceOf(await fetchBundle(), sha256, authorities, expected) }
      } catch (error) {
        if (!(error instanceof QuorateError) || !NEAREST.includes(error.code)) throw error
        refused.push(error)
      }
    }
    return { finding: refusalOf(subject, refused) }
  }
}

function refusalOf(subject: string, refused: readonly QuorateError[]): Finding {
  if (refused.length >= LOOKED_AT)
    return { code: 'ATTESTATIONS_TOO_MANY', expected: LOOKED_AT, observed: { [subject]: refused.length } }
  const [nearest] = refused.toSorted((one, other) => NEAREST.indexOf(one.code) - NEAREST.indexOf(other.code))
  if (nearest === undefined) return { code: 'ATTESTATION_MISSING', observed: subject }
  const { expected, observed = null } = nearest.details
  return { code: nearest.code, ...(expected === undefined ? {} : { expected }), observed: { [subject]: observed } }
}

function buildLine(subject: string, { workflow, commit, ref, trigger, runner, run, name }: Build): Line {
  const text = `${subject}: built from commit ${commit} of ${ref} by ${workflow}, started by ${trigger}, on a ${runner} runner; attested as ${name}`
  return { text, link: run }
}
