// Jobs as GitHub would describe them, each with what is wrong with it for a scope of the sample's policy.

/**
 * Codes in their order, `accepted` for none; the scope; what the token's claims say otherwise than the honest job's. Here
 * `signoff` has no environment, and `verify` is a pinned workflow of another repository.
 */
export type WorkloadCase = readonly [
  codes: string,
  scope: 'cut' | 'signoff' | 'verify',
  changes: Readonly<Record<string, unknown>>,
]

export const OK = 'accepted'
export const ENV = 'environment:production-cut'
/** What a token says of its repository under another name. */
const named = (repository: string, form: 'classic' | 'immutable' = 'classic') => {
  const [owner, name] = repository.split('/')
  return {
    repository,
    repository_owner: owner,
    job_workflow_ref: `${repository}/.github/workflows/cut.yml@refs/heads/main`,
    sub: form === 'classic' ? `repo:${repository}:${ENV}` : `repo:${owner}@7712345/${name}@812345678:${ENV}`,
  }
}
/** The workflow that scope `verify` pins here. */
export const PINNED = 'acme/gate/.github/workflows/verify.yml@refs/tags/v1'
const VERIFY = 'environment:production-verify'

/** Every claim that is compared, every form of `sub`, every event. */
export const workloadCases: readonly WorkloadCase[] = [
  [OK, 'cut', {}],
  [OK, 'signoff', {}],
  ['CLAIM_REPOSITORY', 'cut', { repository_id: '812345679' }],
  ['CLAIM_REPOSITORY', 'cut', { repository_id: '8123456780' }],
  ['CLAIM_REPOSITORY CLAIM_SUB', 'cut', { repository_id: '1', sub: `repo:acme@7712345/ledger@812345678:${ENV}` }],
  ['CLAIM_REPOSITORY', 'cut', { repository_id: '1', sub: `repo:acme@7712345/ledger@1:${ENV}` }],
  ['CLAIM_OWNER', 'cut', { repository_owner_id: '1' }],
  ['CLAIM_OWNER', 'cut', { repository_owner_id: '1', sub: `repo:acme@1/ledger@812345678:${ENV}` }],
  [
    'CLAIM_ENVIRONMENT',
    'cut',
    { environment: 'production-verify', sub: 'repo:acme/ledger:environment:production-verify' },
  ],
  ['CLAIM_ENVIRONMENT', 'cut', { environment: 'Production-Cut', sub: 'repo:acme/ledger:environment:Production-Cut' }],
  ['CLAIM_ENVIRONMENT', 'cut', { environment: null, sub: 'repo:acme/ledger:ref:refs/heads/main' }],
  ['CLAIM_ENVIRONMENT', 'signoff', { environment: 'x', sub: 'repo:acme/ledger:environment:x' }],
  ['CLAIM_WORKFLOW', 'cut', { job_workflow_ref: 'acme/ledger/.github/workflows/verify.yml@refs/heads/main' }],
  ['CLAIM_WORKFLOW', 'cut', { job_workflow_ref: 'acme/ledger/.github/workflows/cut.yml@refs/heads/evil' }],
  ['CLAIM_WORKFLOW', 'cut', { job_workflow_ref: 'evil/ledger/.github/workflows/cut.yml@refs/heads/main' }],
  ['CLAIM_WORKFLOW', 'cut', { job_workflow_ref: 'acme/ledger/.github/workflows/cut.yml' }],
  // Names are not identities (ID-13): a renamed repository or owner is the same by its numbers.
  [OK, 'cut', named('acme/books')],
  [OK, 'cut', named('acme/books', 'immutable')],
  [OK, 'cut', named('Umbrella-Corp/Ledger')],
  [OK, 'cut', named('Umbrella-Corp/Ledger', 'immutable')],
  ['CLAIM_REPOSITORY', 'cut', { ...named('acme/ledger'), repository_id: '999' }],
  ['CLAIM_OWNER', 'cut', { ...named('acme/ledger'), repository_owner_id: '999' }],
  ['CLAIM_SUB', 'cut', { ...named('acme/books'), sub: `repo:acme/ledger:${ENV}` }],
  ...[
    'acme/ledger/.github/workflows/cut.yml@refs/heads/main',
    'acme/gate/.github/workflows/cut.yml@refs/heads/main',
    'ACME/books/.github/workflows/cut.yml@refs/heads/main',
    'acme/books/.github/workflows/cut.yml@refs/heads/next',
    'acme/books/.github/workflows/cut.yml@refs/tags/main',
    'acme/books/x/.github/workflows/cut.yml@refs/heads/main',
    'acme/books//.github/workflows/cut.yml@refs/heads/main',
    '/.github/workflows/cut.yml@refs/heads/main',
    '.github/workflows/cut.yml@refs/heads/main',
  ].map((job_workflow_ref) => ['CLAIM_WORKFLOW', 'cut', { ...named('acme/books'), job_workflow_ref }] as const),
  // Another repository's workflow is matched whole, and by its commit.
  [OK, 'verify', {}],
  [OK, 'verify', { repository: 'acme/books', sub: `repo:acme/books:${VERIFY}` }],
  ['CLAIM_WORKFLOW', 'verify', { job_workflow_ref: 'acme/ledger/.github/workflows/verify.yml@refs/tags/v1' }],
  ['CLAIM_WORKFLOW', 'verify', { job_workflow_ref: 'acme/gates/.github/workflows/verify.yml@refs/tags/v1' }],
  ['CLAIM_WORKFLOW', 'verify', { job_workflow_ref: 'acme/gate/.github/workflows/verify.yml@refs/tags/v2' }],
  ['CLAIM_WORKFLOW_SHA', 'verify', { job_workflow_sha: 'd'.repeat(40) }],
  ['CLAIM_REF', 'cut', { ref: 'refs/heads/evil' }],
  ['CLAIM_REF', 'cut', { ref: 'refs/tags/main' }],
  ['CLAIM_REF', 'signoff', { ref: 'refs/heads/x:y', sub: 'repo:acme/ledger:ref:refs/heads/x%3Ay' }],
  ['CLAIM_REF CLAIM_SUB', 'signoff', { ref: 'refs/heads/x:y', sub: 'repo:acme/ledger:ref:refs/heads/x:y' }],
  ...[
    'push',
    'schedule',
    'workflow_run',
    'pull_request_target',
    'issue_comment',
    'repository_dispatch',
    'workflow_call',
    'Workflow_dispatch',
  ].flatMap(
    (event_name) =>
      [
        ['CLAIM_EVENT', 'cut', { event_name }],
        ['CLAIM_EVENT', 'signoff', { event_name }],
      ] as const,
  ),
  ['CLAIM_EVENT', 'cut', { event_name: 'pull_request' }],
  ['CLAIM_EVENT CLAIM_SUB', 'signoff', { event_name: 'pull_request' }],
  ['CLAIM_EVENT', 'signoff', { event_name: 'pull_request', sub: 'repo:acme/ledger:pull_request' }],
  [
    'CLAIM_REF CLAIM_EVENT',
    'signoff',
    { event_name: 'pull_request', ref: 'refs/pull/1/merge', sub: 'repo:acme/ledger:pull_request' },
  ],
  ['CLAIM_SUB', 'signoff', { sub: 'repo:acme/ledger:pull_request' }],
  ['CLAIM_RUNNER', 'cut', { runner_environment: 'self-hosted' }],
  ['RERUN_REFUSED', 'cut', { run_attempt: '2' }],
  ['RERUN_REFUSED', 'signoff', { run_attempt: '10' }],
  [OK, 'cut', { sub: `repo:acme/ledger:${ENV}` }],
  [OK, 'cut', { sub: `repo:acme@7712345/ledger@812345678:${ENV}` }],
  [OK, 'signoff', { sub: 'repo:acme@7712345/ledger@812345678:ref:refs/heads/main' }],
  // GitHub writes the owner's name of `sub` as the repository has it, whatever another claim says.
  [OK, 'cut', { repository_owner: 'other', sub: `repo:acme@7712345/ledger@812345678:${ENV}` }],
  ['CLAIM_SUB', 'cut', { repository_owner: 'other', sub: `repo:other@7712345/ledger@812345678:${ENV}` }],
  ...[
    'repo:acme/ledger:ref:refs/heads/main',
    `repo:acme/ledger:${ENV}:`,
    `repo:acme/ledger:${ENV} `,
    `REPO:acme/ledger:${ENV}`,
    'repo:acme/ledger:environment:*',
    'repo:acme/*',
    'repo:acme/ledger',
    `repo:acme/ledger-evil:${ENV}`,
    `repo:evil/ledger:${ENV}`,
    `repo:acme@7712345/ledger@8123456780:${ENV}`,
    `repo:acme@7712345/ledger:${ENV}`,
    `repo:acme/ledger@812345678:${ENV}`,
    `repo:ledger@812345678/acme@7712345:${ENV}`,
    'repository_owner:acme:repository_visibility:private',
    'job_workflow_ref:acme/ledger/.github/workflows/cut.yml@refs/heads/main',
    `repo:acme/ledger:${ENV}:job_workflow_ref:x`,
    `${ENV}`,
    'actor:ada',
  ].map((sub) => ['CLAIM_SUB', 'cut', { sub }] as const),
  [
    'CLAIM_REPOSITORY CLAIM_OWNER CLAIM_ENVIRONMENT CLAIM_WORKFLOW CLAIM_REF CLAIM_EVENT CLAIM_RUNNER RERUN_REFUSED CLAIM_SUB',
    'cut',
    {
      repository_id: '1',
      repository_owner_id: '2',
      environment: 'x',
      job_workflow_ref: 'x',
      ref: 'x',
      event_name: 'push',
      runner_environment: 'x',
      run_attempt: '3',
      sub: 'x',
    },
  ],
]
