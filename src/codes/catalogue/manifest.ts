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
    remedy: 'Set `apiVersion: quorate/v1`.',
    exit: 1,
  },
  MANIFEST_KIND: {
    title: 'The file’s kind is not the expected one',
    remedy: 'Name the right file, or correct its kind.',
    exit: 1,
  },
  MANIFEST_UNKNOWN_KEY: { title: 'A key is not allowed here', remedy: 'Correct or remove the key.', exit: 1 },
  MANIFEST_MISSING_KEY: { title: 'A key is missing', remedy: 'Add the key.', exit: 1 },
  MANIFEST_TYPE: { title: 'A value has the wrong type', remedy: 'Write the value as “expected” says.', exit: 1 },
  MANIFEST_VALUE: { title: 'A value is not allowed here', remedy: 'Write the value as “expected” says.', exit: 1 },
  // Names and logins (MAN-5, ID-10, ID-11, PRV-1).
  NAME_RESERVED: {
    title: 'PostgreSQL or Quorate reserves this name',
    remedy: 'Choose another name.',
    exit: 1,
  },
  DB_ROLE_SHARED: {
    title: 'Two logins share one PostgreSQL role',
    remedy: 'Give every login, the door, revoke and the migrator a role of its own.',
    exit: 1,
  },
  DB_ROLE_UNKNOWN: {
    title: 'This login needs another PostgreSQL role',
    remedy: 'Write the role that the preset has for this login, as “expected” says.',
    exit: 1,
  },
  FORBIDDEN_WRITER_LOGS_IN: {
    title: 'A login uses a role that is a forbidden writer',
    remedy: 'Use another PostgreSQL role for this login.',
    exit: 1,
  },
  WORKFLOW_SHARED: {
    title: 'Two jobs share one workflow file',
    remedy: 'Give every login (its file is <login>.yml), every entry of workflows, and revoke its own file.',
    exit: 1,
  },
  KEYS_SELF_HOSTED: {
    title: 'A self-hosted runner would pin the issuer’s keys',
    remedy:
      'Remove `keys`, or set `runner: github-hosted`: pinning keys has no quorum, so its runner must be GitHub’s.',
    exit: 1,
  },
  CUSTODY_UNCLEAR: {
    title: 'A login has neither a custodian nor an owner, or both',
    remedy: 'Write either `custodian: <role>` or `personal: true`.',
    exit: 1,
  },
  PERSONAL_LOGIN_UNAVAILABLE: {
    title: 'A login that cuts or verifies cannot be personal yet',
    remedy: 'Write `custodian: <role>` instead of `personal: true`.',
    exit: 1,
  },
  CUSTODIAN_SHARED: {
    title: 'Two logins share one custodian role',
    remedy: 'Name a custodian role of its own for each login and for the migrator.',
    exit: 1,
  },
  CUSTODIAN_SEATED: {
    title: 'A custodian role also acts, signs or grants',
    remedy: 'Use another role in this seat: the custodian already holds a seat for the login.',
    exit: 1,
  },
  LOGIN_UNKNOWN: {
    title: 'An action names a login that the policy does not have',
    remedy: 'Correct the name, or add the login.',
    exit: 1,
  },
  LOGIN_UNUSED: { title: 'No action uses this login', remedy: 'Remove the login, or use it in an action.', exit: 1 },
  // Seats of an act (SEAT-2, SEAT-4, ID-12, GRT-1, LAN-1).
  ACTION_WITHOUT_QUORUM: { title: 'Nobody has to agree to an action', remedy: 'Add signoffs or a grant.', exit: 1 },
  SIGNOFF_EMPTY: {
    title: 'A signoff requires nobody',
    remedy: 'Write `dispatch`, `seat`, or a count of them.',
    exit: 1,
  },
  OPERATOR_SEATED: {
    title: 'The role that acts also signs or grants',
    remedy: 'Use another role in this seat: whoever acts may hold no other seat.',
    exit: 1,
  },
  ROLE_SEATED_TWICE: {
    title: 'A role both signs and grants in one action',
    remedy: 'Keep the role in one of the two.',
    exit: 1,
  },
  ENVIRONMENT_SOURCE_TWICE: {
    title: 'One environment review would prove two roles',
    remedy: 'Keep one environment signoff; GitHub releases a job for one reviewer. Prove the others by dispatch.',
    exit: 1,
  },
  ENVIRONMENT_NOT_ASKED: {
    title: 'A signoff is an environment review, but no environment asks for a review',
    remedy: 'Set `approval: required` on the login, or prove this role by dispatch.',
    exit: 1,
  },
  APPROVAL_WITHOUT_SEAT: {
    title: 'The environment asks for a reviewer who has no seat',
    remedy:
      'Add one environment signoff, or set `approval: none` on the login; the extra reviewer would block every run.',
    exit: 1,
  },
  PULL_REQUEST_SOURCE_TWICE: {
    title: 'The reviews of one pull request would prove two roles',
    remedy: 'Keep one pull_request signoff: a review does not say for which role it is. Prove the others by dispatch.',
    exit: 1,
  },
  ASSURANCE_ALL_API: {
    title: 'The runner alone reports every seat of this action',
    remedy: 'Prove at least one role by dispatch.',
    exit: 1,
  },
  REVIEW_ABSENT: {
    title: 'The cut has no review',
    remedy: 'Add `review:` with a role that signs by dispatch.',
    exit: 1,
  },
  REVIEW_NOT_SIGNED: {
    title: 'The reviewing role does not sign this action by dispatch',
    remedy: 'Name a role that signs this action by dispatch.',
    exit: 1,
  },
  ESIGN_NOT_SEATED: {
    title: 'The role of the e-sign is not a single seat of the grant',
    remedy: 'Name a role of the same grant with count 1.',
    exit: 1,
  },
  WITHIN_OUT_OF_RANGE: {
    title: 'A grant would be valid for too short or too long a time',
    remedy: 'Write a duration from 1m to 30d.',
    exit: 1,
  },
  CUT_WITHOUT_VERIFY: {
    title: 'The policy has a cut but no verify',
    remedy: 'Add an action with does: verify and a login of its own.',
    exit: 1,
  },
  VERIFY_TWICE: {
    title: 'More than one action verifies',
    remedy: 'Leave one action with does: verify; it verifies whatever was carried out.',
    exit: 1,
  },
  LANES_SHARE_LOGIN: {
    title: 'The cut and its verify use one login',
    remedy: 'Give VERIFY a login of its own.',
    exit: 1,
  },
  // Pairs (SEP-1, MAN-5).
  ROLE_UNKNOWN: {
    title: 'The policy does not know this role',
    remedy: 'Correct the role’s name, or give the role a seat.',
    exit: 1,
  },
  PAIR_OF_ONE_ROLE: {
    title: 'A role is paired with itself',
    remedy: 'Remove the pair; people of one role are different anyway.',
    exit: 1,
  },
  PAIR_NEVER_MEETS: {
    title: 'The two roles of a pair never take part in the same change',
    remedy: 'Remove the pair, or move it to the scope in which both roles take part.',
    exit: 1,
  },
  // People and staffing (MAN-5).
  PERSON_TWICE: { title: 'A person is listed twice', remedy: 'Keep one entry with all roles.', exit: 1 },
  PERSON_ROLE_TWICE: { title: 'A person has the same role twice', remedy: 'Keep the role once.', exit: 1 },
  DATE_IMPOSSIBLE: { title: 'This date does not exist', remedy: 'Write a day of the calendar as YYYY-MM-DD.', exit: 1 },
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
    title: 'The id is a placeholder: nobody is named yet',
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
    title: 'The search gave up before it knew whether the people can fill the seats',
    remedy: 'Give the roles to more people, so that an assignment is easily found.',
    exit: 2,
  },
  SEAT_WITHOUT_SUBSTITUTE: {
    title: 'Nobody can stand in for this person, so an action could lack people',
    remedy:
      'Give the role to one more person. In a duo there is nobody more: while one of the two is away, nothing passes.',
    exit: 1,
  },
  FILE_NAME_DIFFERS: {
    title: 'The file’s name differs from the name inside it',
    remedy: 'Rename the file, or correct `metadata.name`: jobs find a file by its name.',
    exit: 1,
  },
  // Plans.
  PLAN_SOURCE_TWICE: { title: 'The plan lists a document twice', remedy: 'Keep the document once.', exit: 1 },
  PLAN_DEPENDENCY_TWICE: {
    title: 'A plan depends on itself or twice on another',
    remedy: 'Remove the entry.',
    exit: 1,
  },
} as const satisfies Family
