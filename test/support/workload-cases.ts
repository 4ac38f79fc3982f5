// Jobs as GitHub would describe them, each with what is wrong with it for a scope of the sample's policy.

/** Codes in their order, `accepted` for none; the scope; what the token's claims say otherwise than the honest job's. */
export type WorkloadCase = readonly [
  codes: string,
  scope: 'cut' | 'signoff',
  changes: Readonly<Record<string, unknown>>,
]

export const OK = 'accepted'
export const ENV = 'environment:production-cut'
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
