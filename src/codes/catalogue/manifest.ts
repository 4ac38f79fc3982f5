// Codes of the manifest files: shape, rules of the policy, people, plans.
import type { Family } from './entry.ts'

export const manifest = {
  // Where the database is (PRV-10).
  DATABASE_HOST_TWICE: {
    title: 'The policy names a host of the database twice',
    remedy: 'Keep one of the two.',
    exit: 1,
  },
  // Shape (MAN-3).
  MANIFEST_API_VERSION: {
    title: 'The file has another format version',
    remedy: 'Set apiVersion: quorate/v1.',
    exit: 1,
  },
  MANIFEST_KIND: { title: 'The file is of another kind', remedy: 'Name the right file, or correct its kind.', exit: 1 },
  MANIFEST_UNKNOWN_KEY: { title: 'A key is not known here', remedy: 'Correct or remove the key.', exit: 1 },
  MANIFEST_MISSING_KEY: { title: 'A key is missing', remedy: 'Add the key.', exit: 1 },
  MANIFEST_TYPE: { title: 'A value is of the wrong type', remedy: 'Write the value as expected.', exit: 1 },
  MANIFEST_VALUE: { title: 'A value is not allowed here', remedy: 'Write the value as expected.', exit: 1 },
  // Names and logins (MAN-5, ID-10, ID-11, PRV-1).
  NAME_RESERVED: {
    title: 'A name is kept by PostgreSQL or by Quorate',
    remedy: 'Choose another name.',
    exit: 1,
  },
  DB_ROLE_SHARED: {
    title: 'Two logins share one PostgreSQL role',
    remedy: 'Give every login, the door, revoke and the migrator a role of its own.',
    exit: 1,
  },
  DB_ROLE_UNKNOWN: {
    title: 'The PostgreSQL role is not the one that may do this',
    remedy: 'Write the role that the preset has for this login, as “expected” says.',
    exit: 1,
  },
  FORBIDDEN_WRITER_LOGS_IN: {
    title: 'A forbidden writer is used as a login',
    remedy: 'Use another PostgreSQL role for this login.',
    exit: 1,
  },
  WORKFLOW_SHARED: {
    title: 'Two jobs share one workflow file',
    remedy: 'Give every login (its file is <login>.yml), every entry of workflows, and revoke its own file.',
    exit: 1,
  },
  KEYS_SELF_HOSTED: {
    title: 'Issuer keys would be pinned from a self-hosted runner',
    remedy: 'Remove keys, or set runner: github-hosted: this act has no quorum, so its runner must be GitHub’s.',
    exit: 1,
  },
  CUSTODY_UNCLEAR: {
    title: 'A login has neither a custodian nor an owner, or both',
    remedy: 'Write either custodian: <role> or personal: true.',
    exit: 1,
  },
  PERSONAL_LOGIN_UNAVAILABLE: {
    title: 'A lane’s login cannot belong to the person who acts yet',
    remedy: 'Write custodian: <role> instead of personal: true.',
    exit: 1,
  },
  CUSTODIAN_SHARED: {
    title: 'Two logins have custodians of one role',
    remedy: 'Name a custodian role of its own for each login and for the migrator.',
    exit: 1,
  },
  CUSTODIAN_SEATED: {
    title: 'A custodian role acts, signs or grants',
    remedy: 'Use another role in this seat: the custodian already sits for the login.',
    exit: 1,
  },
  LOGIN_UNKNOWN: {
    title: 'An action names a login that is not there',
    remedy: 'Correct it or add the login.',
    exit: 1,
  },
  LOGIN_UNUSED: { title: 'No action uses this login', remedy: 'Remove the login or use it.', exit: 1 },
  // Seats of an act (SEAT-2, SEAT-4, ID-12, GRT-1, LAN-1).
  ACTION_WITHOUT_QUORUM: { title: 'Nobody has to agree to an action', remedy: 'Add signoffs or a grant.', exit: 1 },
  SIGNOFF_EMPTY: { title: 'A signoff asks for nobody', remedy: 'Write dispatch, seat or a count of them.', exit: 1 },
  OPERATOR_SEATED: {
    title: 'The role that acts also signs or grants',
    remedy: 'Use another role in this seat: who acts sits nowhere else.',
    exit: 1,
  },
  ROLE_SEATED_TWICE: {
    title: 'A role both signs and grants in one action',
    remedy: 'Keep the role in one of the two.',
    exit: 1,
  },
  ENVIRONMENT_SOURCE_TWICE: {
    title: 'Two roles are proved by one environment review',
    remedy: 'Keep one environment signoff; GitHub releases a job for one reviewer. Prove the others by dispatch.',
    exit: 1,
  },
  ENVIRONMENT_NOT_ASKED: {
    title: 'An environment signoff where no environment asks',
    remedy: 'Set approval: required on the login, or prove this role by dispatch.',
    exit: 1,
  },
  APPROVAL_WITHOUT_SEAT: {
    title: 'The environment asks a reviewer who has no seat',
    remedy:
      'Add one environment signoff, or set approval: none on the login; the extra reviewer would block every run.',
    exit: 1,
  },
  PULL_REQUEST_SOURCE_TWICE: {
    title: 'Two roles are proved by one pull request’s reviews',
    remedy: 'Keep one pull_request signoff: a review does not say for which role it is. Prove the others by dispatch.',
    exit: 1,
  },
  ASSURANCE_ALL_API: {
    title: 'Every seat is only reported by the runner',
    remedy: 'Prove at least one role by dispatch.',
    exit: 1,
  },
  SEAT_CREDENTIAL_UNAVAILABLE: {
    title: 'Nobody can prove a seat by a credential yet',
    remedy: 'Prove the seat by dispatch.',
    exit: 1,
  },
  REVIEW_ABSENT: { title: 'A cut names no review', remedy: 'Add review: with a role that signs by dispatch.', exit: 1 },
  REVIEW_NOT_SIGNED: {
    title: 'The review is not a dispatch signoff of this action',
    remedy: 'Name a role that signs this action by dispatch.',
    exit: 1,
  },
  ESIGN_NOT_SEATED: {
    title: 'The e-sign is not a single seat of the grant',
    remedy: 'Name a role of the same grant with count 1.',
    exit: 1,
  },
  WITHIN_OUT_OF_RANGE: { title: 'A grant lives too long', remedy: 'Write a duration from 1m to 30d.', exit: 1 },
  CUT_WITHOUT_VERIFY: { title: 'A cut has no verify', remedy: 'Add the action VERIFY with its own login.', exit: 1 },
  LANES_SHARE_LOGIN: {
    title: 'A cut and its verify use one login',
    remedy: 'Give VERIFY a login of its own.',
    exit: 1,
  },
  // Pairs (SEP-1, MAN-5).
  ROLE_UNKNOWN: { title: 'A role is not known to the policy', remedy: 'Correct the role or seat it.', exit: 1 },
  PAIR_OF_ONE_ROLE: {
    title: 'A role is paired with itself',
    remedy: 'Remove it; people of one role are different anyway.',
    exit: 1,
  },
  PAIR_NEVER_MEETS: {
    title: 'The two roles of a pair never sit together',
    remedy: 'Remove the pair, or move it to the scope in which they meet.',
    exit: 1,
  },
  // People and staffing (MAN-5).
  PERSON_TWICE: { title: 'A person stands twice', remedy: 'Keep one entry with all roles.', exit: 1 },
  PERSON_ROLE_TWICE: { title: 'A role stands twice at one person', remedy: 'Keep it once.', exit: 1 },
  DATE_IMPOSSIBLE: { title: 'There is no such day', remedy: 'Write a day of the calendar as YYYY-MM-DD.', exit: 1 },
  PEOPLE_OF_ANOTHER_ENVIRONMENT: {
    title: 'The people belong to another environment',
    remedy: 'Name the people file of this environment.',
    exit: 1,
  },
  ROLE_WITHOUT_PEOPLE: {
    title: 'Nobody holds a role',
    remedy: 'Give the role to a person.',
    exit: 1,
    lacks: 'registration',
  },
  PERSON_PLACEHOLDER: {
    title: 'Nobody has this id; it stands for somebody who was not named yet',
    remedy: 'Write the login and the id of the person: `gh api users/<login> --jq .id`.',
    exit: 1,
    lacks: 'registration',
  },
  CUSTODIAN_NOT_ONE: {
    title: 'A custodian role is not held by exactly one person',
    remedy: 'Give the role to one person: a login has one custodian.',
    exit: 1,
    lacks: 'registration',
  },
  MIGRATOR_SEATED: {
    title: 'The migrator holds another role',
    remedy: 'Leave the migrator only that role.',
    exit: 1,
  },
  STAFFING_IMPOSSIBLE: {
    title: 'The people cannot fill the seats of an action',
    remedy: 'Give the roles to more different people, or separate fewer roles.',
    exit: 1,
    lacks: 'registration',
  },
  STAFFING_UNDECIDED: {
    title: 'Whether the people can fill the seats was not found out',
    remedy: 'Give the roles to more people, so that an assignment is easily found.',
    exit: 2,
  },
  SEAT_WITHOUT_SUBSTITUTE: {
    title: 'Without this person an action cannot be staffed',
    remedy: 'Give the role to one more person.',
    exit: 1,
  },
  FILE_NAME_DIFFERS: {
    title: 'A file is not named as what it holds',
    remedy: 'Rename the file, or correct metadata.name: jobs find a file by its name.',
    exit: 1,
  },
  // Plans.
  PLAN_SOURCE_TWICE: { title: 'A document stands twice in the plan', remedy: 'Keep it once.', exit: 1 },
  PLAN_DEPENDENCY_TWICE: {
    title: 'A plan depends on itself or twice on another',
    remedy: 'Remove the entry.',
    exit: 1,
  },
} as const satisfies Family
