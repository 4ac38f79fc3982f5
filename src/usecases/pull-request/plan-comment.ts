// Says what a pull request means before anybody merges it: lint, the policy's change in words, what would be cut, who must take a seat.
// Must not: need a secret or an id-token; it runs on forks. Only lint's findings and a plan's faults make it block.

import { policyPath } from '../../checkout/paths.ts'
import { peopleBeside } from '../../checkout/people-file.ts'
import { type BaseFiles, openBase } from '../../ci/github/changed-base.ts'
import { type GitHubClient, openGitHub } from '../../ci/github/client.ts'
import { type PullRequestFacts, readPullRequest } from '../../ci/github/pull-request.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { diffSections, diffWords, weakeningFindings } from '../../kinds/words/policy-diff.ts'
import { diffSets, type PolicyDiff } from '../../manifest/diff/diff.ts'
import { expandEnvironment } from '../../manifest/expand/expand.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import type { Environment } from '../../manifest/types.ts'
import { verdictOf } from '../../report/from-error.ts'
import type { Verdict } from '../../report/verdict.ts'
import { readText } from '../../system/files.ts'
import { lintJob } from '../policy/lint.ts'
import { environmentOf, type JobRun } from '../proof/github-job.ts'
import { scriptPlanSections } from './changed-scripts.ts'
import { planSections, planUnits } from './changed-units.ts'
import { comment } from './keep-comment.ts'
import { whoSits } from './seats-per-action.ts'

/** The verdict; where there is a pull request, one comment there shows it too. @throws FILE_MISSING, FILE_UNREADABLE without one */
export async function plan(run: JobRun): Promise<Verdict> {
  const pull = readPullRequest(run.env)
  const github = await gitHubOf(run)
  if (pull === null) return examine(run, github, pull)
  // The comment also says what could not be examined; otherwise the one of an earlier commit would still say that all is well.
  const verdict = await examine(run, github, pull).catch(
    (error: unknown): Verdict => ({ ...verdictOf(error, { mode: 'plan' }), facts: { commit: pull.headSha } }),
  )
  const unsaid = await comment(github, pull, environmentOf(run), verdict)
  return { ...verdict, notes: [...(verdict.notes ?? []), ...unsaid] }
}

async function examine(run: JobRun, github: GitHubClient | null, pull: PullRequestFacts | null): Promise<Verdict> {
  const environment = environmentOf(run)
  const { base, notes } = await baseOf(github, pull)
  const lint = await lintJob(run, () => import('../policy/lint-scripts.ts'))
  const head = await headPolicy(run.job.workspace, environment)
  const before = head === null || base === null ? null : await basePolicy(base, environment)
  const diff = head === null || !before?.policy ? null : compare(before.policy, head)
  const cut = await planUnits(run.job.workspace, run.inputs.plan, base)
  const people = await peopleBeside(run.job.workspace, environment)
  const findings = once([...lint.findings, ...cut.findings])
  return {
    outcome: findings.length === 0 ? 'pass' : 'blocked',
    mode: 'plan',
    findings,
    notes: [
      ...(head && diff ? weakeningFindings(diff, head) : []),
      ...notes,
      ...(before?.notes ?? []),
      ...cut.notes,
      ...(lint.notes ?? []),
    ],
    sections: [
      ...(diff ? diffSections(diff, 'What changes in the policy') : []),
      ...(head ? whoSits(head, people, diff !== null && diff.changes.length > 0) : []),
      // Last, since a comment holds less than all differences may need.
      ...(await planSections(cut.plans)),
      ...(await scriptPlanSections(cut.scripts, head === null ? [] : expandEnvironment(head).documents)),
    ],
    facts: {
      commit: pull?.headSha ?? run.job.sha,
      ...(pull ? { base: `${pull.base.sha} ${pull.base.ref}` } : {}),
      ...(diff ? { 'changes of the policy': diffWords(diff) } : {}),
      ...lint.facts,
    },
    data: {
      policy: diff,
      plans: cut.plans.map(({ changes, texts: _, ...rest }) => ({ ...rest, changes: changes?.slice(0, 200) ?? null })),
      scripts: cut.scripts.map(({ content: _, ...rest }) => rest),
    },
  }
}

/** Lint finds a faulty plan file, and splitting it into units finds it again. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

async function gitHubOf({ inputs, job }: JobRun): Promise<GitHubClient | null> {
  if (inputs.githubToken === null) return null
  return openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken })
}

interface Base {
  readonly base: BaseFiles | null
  readonly notes: readonly Finding[]
}

async function baseOf(github: GitHubClient | null, pull: PullRequestFacts | null): Promise<Base> {
  if (pull === null) return { base: null, notes: [{ code: 'BASE_UNKNOWN' }] }
  if (github === null) return { base: null, notes: [{ code: 'BASE_UNREADABLE', expected: 'the input github-token' }] }
  try {
    return { base: await openBase(github, pull.base.sha), notes: [] }
  } catch (error) {
    return { base: null, notes: [unreadable(error, pull.base.sha)] }
  }
}

/** Null where it is faulty; lint says how. */
async function headPolicy(folder: string, environment: string): Promise<Environment | null> {
  const path = policyPath(environment)
  const policy = readEnvironment(await readText(folder, path), path)
  return policy.ok ? policy.value : null
}

/** The base's policy, or why there is none to compare with: the environment is new, or the file is not sound. */
async function basePolicy(
  base: BaseFiles,
  environment: string,
): Promise<{ readonly policy: Environment | null; readonly notes: readonly Finding[] }> {
  const path = policyPath(environment)
  try {
    const text = await base.read(path)
    if (text === null) return { policy: null, notes: [{ code: 'BASE_UNKNOWN', observed: path }] }
    const policy = readEnvironment(text, path)
    if (policy.ok) return { policy: policy.value, notes: [] }
    const codes = policy.findings.map(({ code }) => code)
    return { policy: null, notes: [{ code: 'BASE_UNREADABLE', observed: { file: path, codes } }] }
  } catch (error) {
    return { policy: null, notes: [unreadable(error, path)] }
  }
}

function compare(before: Environment, after: Environment): PolicyDiff {
  return diffSets(expandEnvironment(before), expandEnvironment(after))
}

function unreadable(error: unknown, observed: string): Finding {
  if (!(error instanceof QuorateError)) throw error
  return {
    code: 'BASE_UNREADABLE',
    observed: { of: observed, code: error.code, because: error.details.observed ?? null },
  }
}
