// Which safeguard a difference weakens. Whatever is not known to be harmless is flagged, new kinds and fields included.
import type { Code } from '../../codes/catalogue/index.ts'
import type { Seen } from '../../codes/finding.ts'
import { kindOf } from '../kinds.ts'
import type { Difference } from './documents.ts'
import type { Sides } from './view.ts'
import { profileGone, profileWeakening } from './weakening-profile.ts'
import { assuranceWeakening, pairWeakening, seatWeakening } from './weakening-seats.ts'

type Rule = (difference: Difference, sides: Sides) => Code | null

/** The code of what gets weaker; null where nothing does. */
export function weakeningOf(difference: Difference, sides: Sides): Code | null {
  const { kind, what, path } = difference
  const rules = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined
  if (rules === undefined) return 'WEAKER_UNJUDGED'
  if (what !== 'changed') return rules[what](difference, sides)
  const fields: Readonly<Record<string, Rule>> = rules.fields
  const rule = path !== null && Object.hasOwn(fields, path) ? fields[path] : undefined
  return rule === undefined ? 'WEAKER_UNJUDGED' : rule(difference, sides)
}

/** Any change counts. */
const always =
  (code: Code): Rule =>
  () =>
    code
/** Whether an action, as it was, verifies others. */
function verifies(action: Seen): boolean {
  const does = (action as Readonly<Record<string, unknown>> | null)?.does
  return kindOf({ does: String(does) })?.lane === 'verify'
}

const harmless: Rule = () => null
/** A value that was none is a demand more; any other change counts. */
const unlessNewDemand =
  (code: Code): Rule =>
  ({ from }) =>
    from === null ? null : code
/** Only a change to one value is a demand more. */
const unlessTo =
  (safe: Seen, code: Code): Rule =>
  ({ to }) =>
    to === safe ? null : code
/** Only a shorter time asks for no less. */
const unlessShorter =
  (code: Code): Rule =>
  ({ from, to }) =>
    typeof from === 'number' && typeof to === 'number' && to < from ? null : code
/** Only a list without anything new is as strong; a release before there was the list had none. */
const unlessFewer =
  (code: Code): Rule =>
  ({ from, to }) => {
    const [old, young] = [from ?? [], to ?? []]
    return Array.isArray(old) && Array.isArray(young) && young.every((one) => old.includes(one)) ? null : code
  }
/** The migrator's way in has a code of its own. */
const ofMigrator =
  (rule: Rule): Rule =>
  (difference, sides) =>
    difference.name === 'migrate' ? 'WEAKER_MIGRATOR' : rule(difference, sides)

const seats = {
  added: harmless,
  removed: seatWeakening,
  fields: { assurance: assuranceWeakening, action: seatWeakening, class: seatWeakening, ordinal: seatWeakening },
} as const

const kinds = {
  IDENTITY_PROVIDER: {
    added: always('WEAKER_PROVIDER'),
    removed: harmless,
    fields: {
      issuer: always('WEAKER_PROVIDER'),
      server: always('WEAKER_PROVIDER'),
      // A name proves nothing; the ids beside it do (ID-13).
      repository: harmless,
      repository_id: always('WEAKER_PROVIDER'),
      owner_id: always('WEAKER_PROVIDER'),
    },
  },
  // A role alone gives nothing: its seats do, and a seat whose role is gone cannot be filled.
  PRINCIPAL_CLASS: {
    added: harmless,
    removed: harmless,
    fields: { custodian: unlessTo(true, 'WEAKER_CUSTODY') },
  },
  AUTHORITY_SCOPE: {
    added: always('WEAKER_WAY_IN'),
    removed: harmless,
    fields: {
      provider: always('WEAKER_PROVIDER'),
      db_role: ofMigrator(always('WEAKER_DATABASE_ROLE')),
      custody: ofMigrator(custodyWeakening),
      custodian: ofMigrator(unlessNewDemand('WEAKER_CUSTODY')),
      environment: unlessNewDemand('WEAKER_ENVIRONMENT'),
      // Bytes that are pinned from now on say more than the branch that they come from.
      job_workflow_ref: ({ name }, { before, after }) =>
        before.pinOf(name) === null && after.pinOf(name) !== null ? null : 'WEAKER_WORKFLOW',
      job_workflow_sha: ({ from, to }) => (from === null ? null : to === null ? 'WEAKER_PIN' : 'WEAKER_WORKFLOW'),
      ref: always('WEAKER_WORKFLOW'),
      event_name: always('WEAKER_WORKFLOW'),
      runner_environment: ({ from, to }) => (from !== null && to === 'github-hosted' ? null : 'WEAKER_RUNNER'),
      approval: unlessTo('required', 'WEAKER_APPROVAL'),
    },
  },
  AUTHORITY_ACTION: {
    added: always('WEAKER_ACTION_ADDED'),
    // What can no longer be done needs no safeguard, but a cut needs its verify.
    removed: ({ from }, { after }) => (verifies(from) && after.isVerified ? 'WEAKER_VERIFY' : null),
    fields: {
      does: always('WEAKER_ACTION_CHANGED'),
      targets: unlessFewer('WEAKER_TARGET'),
      deadline_seconds: unlessShorter('WEAKER_DEADLINE'),
      audiences: unlessFewer('WEAKER_AUDIENCE'),
      temporary_logins: unlessFewer('WEAKER_TEMPORARY_LOGIN'),
      scope: always('WEAKER_LOGIN'),
      by: always('WEAKER_OPERATOR'),
      review: unlessNewDemand('WEAKER_REVIEW'),
      grant: unlessNewDemand('WEAKER_GRANT'),
      'grant.esign': unlessNewDemand('WEAKER_ESIGN'),
      'grant.within_seconds': unlessShorter('WEAKER_VALIDITY'),
    },
  },
  SIGNOFF_REQUIREMENT: seats,
  QUORUM_REQUIREMENT: seats,
  PRINCIPAL_SEPARATION: {
    added: harmless,
    removed: pairWeakening,
    fields: { scope: pairWeakening, left: pairWeakening, right: pairWeakening },
  },
  TARGET: {
    added: always('WEAKER_TARGET'),
    removed: harmless,
    fields: {
      role: always('WEAKER_TARGET'),
      reader: always('WEAKER_TARGET'),
      // Another path can give the names of a script another meaning.
      path: always('WEAKER_TARGET'),
      writes: unlessFewer('WEAKER_TARGET_RIGHT'),
      reads: unlessFewer('WEAKER_TARGET_RIGHT'),
      owns: unlessFewer('WEAKER_TARGET_RIGHT'),
      calls: unlessFewer('WEAKER_TARGET_RIGHT'),
    },
  },
  TEAM_PROFILE: {
    added: profileWeakening,
    removed: profileGone,
    fields: { relaxes: unlessFewer('WEAKER_RELAXATION') },
  },
  PRIVILEGE_SET: {
    added: always('WEAKER_PRIVILEGES'),
    removed: always('WEAKER_PRIVILEGES'),
    fields: {
      preset: always('WEAKER_PRIVILEGES'),
      forbidden_writers: writersWeakening,
      readers: unlessFewer('WEAKER_READER'),
      migrator: always('WEAKER_MIGRATOR'),
      migrator_custodian: always('WEAKER_MIGRATOR'),
      database: always('WEAKER_DATABASE'),
      'database.hosts': always('WEAKER_DATABASE'),
      'database.name': always('WEAKER_DATABASE'),
      'database.ca': always('WEAKER_DATABASE'),
    },
  },
} as const satisfies Readonly<Record<string, { added: Rule; removed: Rule; fields: Readonly<Record<string, Rule>> }>>

const custodyRank: readonly Seen[] = ['none', 'personal', 'workload']

function custodyWeakening({ from, to }: Difference): Code | null {
  return custodyRank.indexOf(to) > custodyRank.indexOf(from) ? null : 'WEAKER_CUSTODY'
}

function writersWeakening({ from, to }: Difference): Code | null {
  if (!Array.isArray(from) || !Array.isArray(to)) return 'WEAKER_WRITER_ALLOWED'
  return from.every((writer) => to.includes(writer)) ? null : 'WEAKER_WRITER_ALLOWED'
}
