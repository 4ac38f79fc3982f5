// Attacks with names: of a repository, a workflow, a branch, a login. Numbers and pinned commits decide (ID-5, ID-13, ID-14).
import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import { policy } from '../support/governance.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type FunctionGuard, ledgerAttack, tried } from './support/attack.ts'

/** The comparison of one claim, taken out. */
const compared = (claim: string): FunctionGuard => ({
  name: 'quorate.refuse_other_workload(jsonb, uuid)',
  text: 'e.value is distinct from',
  instead: `claim <> '${claim}' and e.value is distinct from`,
})
const WORKFLOW = compared('job_workflow_ref')
const REPOSITORY = compared('repository_id')
const OWNER = compared('repository_owner_id')
const ENVIRONMENT = compared('environment')
const REF = compared('ref')
const COMMIT = compared('job_workflow_sha')

/** A registered person's job takes the seat of tech_lead, by a token whose claims differ so. */
const takesSeat = (claims: Readonly<Record<string, unknown>>, arrange?: (ledger: Ledger) => Promise<unknown>) =>
  async function run(ledger: Ledger) {
    const { code } = await ledger.open('# One\n\ntext\n')
    await arrange?.(ledger)
    return tried(() => ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { claims }))
  }

/** The signoff workflow is another repository's, at this commit. */
const pin = (sha: string) => (ledger: Ledger) =>
  ledger.superuser.query(
    `update qt001_cp.authority_scope_manifest set claims = claims || jsonb_build_object('job_workflow_ref',
       'acme/gate/.github/workflows/signoff.yml@refs/heads/main', 'job_workflow_sha', $1::text) where item_id = quorate.item('AUTHORITY_SCOPE', 'signoff')`,
    [sha],
  )

ledgerAttack('[ID-13] a reusable workflow of another repository with the same path and ref takes a seat', {
  code: 'CLAIM_WORKFLOW',
  guard: [WORKFLOW],
  run: takesSeat({ job_workflow_ref: 'acme/evil/.github/workflows/signoff.yml@refs/heads/main' }),
})

ledgerAttack('[ID-13] a repository that took the old name takes a seat', {
  code: 'CLAIM_REPOSITORY',
  guard: [REPOSITORY],
  run: takesSeat({ repository_id: '999' }),
})

ledgerAttack('[ID-13] an owner to whom the repository was transferred without preparation takes a seat', {
  code: 'CLAIM_OWNER',
  guard: [OWNER],
  run: takesSeat({
    repository: 'umbrella/ledger',
    repository_owner: 'umbrella',
    repository_owner_id: '99',
    sub: 'repo:umbrella/ledger:environment:production-door',
    job_workflow_ref: 'umbrella/ledger/.github/workflows/signoff.yml@refs/heads/main',
  }),
})

ledgerAttack('[ID-5] the right workflow file from another ref takes a seat', {
  code: 'CLAIM_WORKFLOW',
  guard: [WORKFLOW],
  run: takesSeat({ job_workflow_ref: 'acme/ledger/.github/workflows/signoff.yml@refs/heads/next' }),
})

ledgerAttack('[ID-5] the door’s password in a job outside the door’s environment takes a seat', {
  code: 'CLAIM_ENVIRONMENT',
  guard: [ENVIRONMENT],
  run: takesSeat({ environment: null, sub: 'repo:acme/ledger:ref:refs/heads/main' }),
})

ledgerAttack('[ID-5] the door’s password in a job of another branch, by its own valid token, takes a seat', {
  code: 'CLAIM_ENVIRONMENT',
  guard: [ENVIRONMENT, REF, WORKFLOW],
  run: takesSeat({
    environment: null,
    ref: 'refs/heads/evil',
    sub: 'repo:acme/ledger:ref:refs/heads/evil',
    job_workflow_ref: 'acme/ledger/.github/workflows/signoff.yml@refs/heads/evil',
  }),
})

ledgerAttack('[ID-14] another commit of the pinned workflow takes a seat', {
  code: 'CLAIM_WORKFLOW_SHA',
  guard: [COMMIT],
  run: takesSeat(
    { job_workflow_ref: 'acme/gate/.github/workflows/signoff.yml@refs/heads/main', job_workflow_sha: 'd'.repeat(40) },
    pin('c'.repeat(40)),
  ),
})

ledgerAttack('[ID-14] the repository’s own file takes a seat where another’s is pinned', {
  code: 'CLAIM_WORKFLOW',
  guard: [WORKFLOW],
  run: takesSeat({}, pin('c'.repeat(40))),
})

ledgerAttack('[PRV-11] the door’s login suspends a human', {
  code: 'DB_PERMISSION',
  guard: [
    {
      statement: 'grant execute on function quorate.suspend_human(text, text) to quorate_door',
      undo: 'revoke execute on function quorate.suspend_human(text, text) from quorate_door',
    },
    {
      name: 'quorate.session_findings(qt001_cp.authority_scope_manifest)',
      text: 'r.rolname <> p_scope.db_role',
      instead: 'false',
    },
  ],
  run: (ledger) => tried(() => ledger.suspend(ID.content_owner2, ID.operator, { as: ledger.door })),
})

/** Puts a policy in force by the migrator's function. */
const breakGlass = (document: string, as: (ledger: Ledger) => Promise<Database>) => async (ledger: Ledger) => {
  const session = await as(ledger)
  return tried(() => callGate(session, 'quorate.break_glass_policy', [document, `attack ${randomUUID()}`]))
}
const migrator = (ledger: Ledger) => ledger.as('quorate_migrator')

ledgerAttack('[ID-13] the door’s login puts a policy of another owner in force', {
  code: 'DB_PERMISSION',
  guard: [
    {
      statement: 'grant execute on function quorate.break_glass_policy(text, text) to quorate_door',
      undo: 'revoke execute on function quorate.break_glass_policy(text, text) from quorate_door',
    },
    {
      name: 'quorate.assert_migrator()',
      text: 'session_user is distinct from v_migrator',
      instead: 'false',
    },
  ],
  run: breakGlass(policy('owner_id: "7712345"', 'owner_id: "99"'), (ledger) => ledger.as('quorate_door')),
})

const names: FunctionGuard = {
  name: 'quorate.name_findings(text)',
  text: 'having count(*) > 0',
  instead: 'having false',
}

ledgerAttack('[ID-13] the migrator alone takes a seat out of the policy', {
  code: 'SET_NOT_NAMES',
  guard: [names],
  run: breakGlass(policy(', approver: 2', ', approver: 1'), migrator),
})

ledgerAttack('[ID-13] the migrator alone lets jobs of self-hosted runners in', {
  code: 'SET_NOT_NAMES',
  guard: [names],
  run: breakGlass(policy('branch: main', 'branch: main\n    runner: self-hosted'), migrator),
})
