// A policy put in force without a token, where no job can prove itself any more: the migrator only, names only, with a reason (ID-13).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withClaims } from '../../src/manifest/diff/documents.ts'
import type { ManifestDocument } from '../../src/manifest/expand/digest.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import { epoch, govern, policy, policyText, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'
import { withMembers } from '../support/policy-cases.ts'

const ledger = useLedger()
let migrator: Database
beforeAll(async () => {
  migrator = await ledger().as('quorate_migrator')
})

const put = (document: string, as: Database = migrator, reason = 'transferred') =>
  tryCall(callGate(as, 'quorate.break_glass_policy', [document, reason]))
const inForce = () => ledger().value<string>(`select digest from qt001_cp.manifest_set where status = 'ACTIVE'`)
/** The policy in force with one member of one kind's documents replaced; null takes it away. */
const edited = (kind: string, member: string, value: string | null): string =>
  JSON.stringify(
    JSON.parse(policy()).map((document: ManifestDocument) =>
      document.kind === kind && withClaims(document).spec[member] !== null
        ? withMembers(document, { [member]: value })
        : document,
    ),
  )

describe('[ID-13] a policy put in force by the migrator', () => {
  let before: string
  beforeEach(async () => {
    before = await inForce()
  })

  it('is refused without a reason, under another role, and to every other login', async () => {
    const document = policy('owner_id: "7712345"', 'owner_id: "99"')
    expect(await put(document, migrator, '')).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await put(document, ledger().superuser)).toEqual(['refused', 'SESSION_ROLE_MISMATCH'])
    for (const as of [ledger().door, ledger().revoker, ledger().exec, ledger().verifier]) {
      expect(await put(document, as)).toEqual(['refused', 'DB_PERMISSION'])
    }
    await migrator.query('set role quorate_owner')
    expect(await put(document)).toEqual(['refused', 'SESSION_ROLE_MISMATCH'])
    await migrator.query('reset role')
    expect(await inForce()).toBe(before)
  })

  it.each([
    ['a seat less', policy(', approver: 2', ', approver: 1')],
    ['a pair less', policy(', product_lead: [approver] }', ' }')],
    ['a self-hosted runner', policy('branch: main', 'branch: main\n    runner: self-hosted')],
    [
      'a workflow more',
      policy(
        'registry: registry.yml }',
        `registry: registry.yml, keys: { uses: a/b/.github/workflows/k.yml@refs/tags/v1, sha: ${'a1'.repeat(20)} } }`,
      ),
    ],
  ])('is refused for %s, though a quorum could activate it', async (_, document) => {
    expect(await put(document)).toEqual(['refused', 'SET_NOT_NAMES'])
    expect(await inForce()).toBe(before)
  })

  it.each([
    ['another custodian', edited('AUTHORITY_SCOPE', 'custodian', 'reviewer')],
    ['another login', edited('AUTHORITY_SCOPE', 'db_role', 'quorate_other')],
    ['no required reviewer', edited('AUTHORITY_SCOPE', 'approval', 'none')],
    ['another migrator', edited('PRIVILEGE_SET', 'migrator', 'quorate_revoke')],
    ['another event', edited('AUTHORITY_SCOPE', 'event_name', 'push')],
    ['no environment', edited('AUTHORITY_SCOPE', 'environment', null)],
    ['no ref', edited('AUTHORITY_SCOPE', 'ref', null)],
    [
      'another repository’s text',
      edited('AUTHORITY_SCOPE', 'job_workflow_ref', 'evil/gate/.github/workflows/x.yml@main'),
    ],
  ])('is refused for %s by the rules of every set, and is more than names too', async (_, document) => {
    const [outcome, ...found] = await put(document)
    expect([outcome, found.includes('SET_NOT_NAMES')]).toEqual(['refused', false])
    const beyond = await ledger().superuser.query('select code from quorate.name_findings($1)', [document])
    expect(beyond).toEqual([{ code: 'SET_NOT_NAMES' }])
    expect(await inForce()).toBe(before)
  })

  it('passes the rules of every set: no other issuer, and nothing in force already', async () => {
    const other = policy('https://token.actions.githubusercontent.com', 'https://token.actions.example.ghe.com')
    expect(await put(other)).toEqual(['refused', 'SET_ISSUER_UNPINNED'])
    expect(await put(policy())).toEqual(['refused', 'SET_IN_FORCE'])
    expect(await put('[]')).toEqual(['refused', 'SET_MALFORMED'])
  })

  it('[EV-4] takes other names at once, raises the epoch, and keeps its reason as evidence', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const own = await mine.as('quorate_migrator')
      const open = await mine.open('# One\n')
      const was = await epoch(mine)
      const text = policyText
        .replace('acme/ledger', 'Umbrella/Books')
        .replace('"7712345"', '"99"')
        .replace('branch: main', 'branch: trunk')
      const { expandEnvironment } = await import('../../src/manifest/expand/expand.ts')
      const { readEnvironment } = await import('../../src/manifest/read-environment.ts')
      const read = readEnvironment(text, 'production.yaml')
      if (!read.ok) throw new Error('a policy')
      const document = expandEnvironment(read.value).bytes
      expect(await put(document, own, 'transferred, branch renamed')).toEqual(['done'])
      expect(await epoch(mine)).toBe(String(Number(was) + 1))
      const evidence = `select body::jsonb ->> 'reason' from qt001_cp.evidence_registry where kind = 'POLICY_BREAK_GLASS'`
      expect(await mine.value(`(${evidence})`)).toBe('transferred, branch renamed')
      // Who proved themselves before no longer does, and the moved repository does.
      await expect(mine.signoff(open.code as string, 'tech_lead', '1007')).rejects.toMatchObject({
        code: 'CLAIM_OWNER',
      })
      const moved = {
        repository: 'Umbrella/Books',
        repository_owner: 'Umbrella',
        repository_owner_id: '99',
        ref: 'refs/heads/trunk',
        sub: 'repo:Umbrella/Books:environment:production-door',
        job_workflow_ref: 'Umbrella/Books/.github/workflows/signoff.yml@refs/heads/trunk',
      }
      // The change was for the policy before.
      expect(codes(await mine.signoff(open.code as string, 'tech_lead', '1007', { claims: moved }))).toEqual([
        'MANIFEST_DRIFT',
      ])
    } finally {
      await mine.drop()
    }
  })

  it('[ID-14] takes another repository and commit of a pinned workflow, and no pin that comes or goes', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const own = await mine.as('quorate_migrator')
      const pinned = (repository: string, sha: string) =>
        policy(
          'open: open.yml,',
          `open: { uses: ${repository}/.github/workflows/open.yml@refs/heads/main, sha: ${sha} },`,
        )
      const before = pinned('acme/gates', 'd'.repeat(40))
      expect(await put(before, own)).toEqual(['refused', 'SET_NOT_NAMES'])
      expect((await govern(mine, await readyGoverned(mine, 'MANIFEST_ACTIVATE', before))).outcome).toBe('done')
      // The repository is gone, and no job opens anything any more.
      expect(await put(policy(), own)).toEqual(['refused', 'SET_NOT_NAMES'])
      expect(await put(pinned('acme/new-gates', 'e'.repeat(40)), own)).toEqual(['done'])
    } finally {
      await mine.drop()
    }
  })

  it('would take other seats too with the comparison out', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const own = await mine.as('quorate_migrator')
      const seats = policy(', approver: 2', ', approver: 1')
      expect(await put(seats, own)).toEqual(['refused', 'SET_NOT_NAMES'])
      const without = () => put(seats, own)
      expect(
        await withGuardOut(mine, 'quorate.name_findings(text)', 'having count(*) > 0', 'having false', without),
      ).toEqual(['done'])
    } finally {
      await mine.drop()
    }
  })
})
