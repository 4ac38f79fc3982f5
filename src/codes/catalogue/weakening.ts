// Codes of what a change of the policy weakens. They inform; with --fail-on-weakening they block.
import type { Family } from './entry.ts'

export const weakening = {
  // Seats (SEAT-3, ID-12).
  WEAKER_SEAT_REMOVED: {
    title: 'An action no longer needs a role',
    remedy: 'Keep the seat, or let the other roles of this action agree that it is not needed.',
    exit: 1,
  },
  WEAKER_COUNT: {
    title: 'An action needs fewer people of a role',
    remedy: 'Keep the number, or let the role agree that fewer suffice.',
    exit: 1,
  },
  WEAKER_ASSURANCE: {
    title: 'A seat has a weaker proof',
    remedy: 'Prove the seat by dispatch or seat: the runner merely reports an environment signoff.',
    exit: 1,
  },
  WEAKER_SOURCE_ADDED: {
    title: 'A seat can be proved in one more way',
    remedy: 'Keep one way, unless the new one is as hard to forge.',
    exit: 1,
  },
  // Who must be different people (SEP-1).
  WEAKER_PAIR_REMOVED: {
    title: 'Two roles may be one human',
    remedy: 'Keep the pair, or let both roles agree that one human may hold both.',
    exit: 1,
  },
  WEAKER_PAIR_NARROWED: {
    title: 'Two roles may be one human across a cut and its verify',
    remedy: 'Keep the pair under change_set, which covers the activation too.',
    exit: 1,
  },
  // Actions (GATE-1, GRT-1, LAN-1).
  WEAKER_ACTION_ADDED: {
    title: 'The policy allows a new action',
    remedy: 'Check that the new action’s seats are as strict as its power asks for.',
    exit: 1,
  },
  WEAKER_ACTION_CHANGED: {
    title: 'An action does something else',
    remedy: 'Check that its seats are as strict as its new power asks for.',
    exit: 1,
  },
  WEAKER_OPERATOR: {
    title: 'An action is started by another role',
    remedy: 'Check who holds the role, and that the pairs of the old role hold for the new one.',
    exit: 1,
  },
  WEAKER_LOGIN: {
    title: 'An action uses another login',
    remedy: 'Check the login’s custodian, its approval and its privileges.',
    exit: 1,
  },
  WEAKER_REVIEW: {
    title: 'An action’s review is dropped or given to another role',
    remedy: 'Keep the review with the role that knows the content.',
    exit: 1,
  },
  WEAKER_VERIFY: {
    title: 'A cut is no longer verified',
    remedy: 'Keep the action VERIFY.',
    exit: 1,
  },
  WEAKER_GRANT: {
    title: 'An action no longer needs a grant',
    remedy: 'Keep the grant: without it nobody e-signs, and an activation is enough.',
    exit: 1,
  },
  WEAKER_ESIGN: {
    title: 'The e-sign is dropped or given to another role',
    remedy: 'Keep the e-sign with its role, or let that role agree.',
    exit: 1,
  },
  WEAKER_VALIDITY: {
    title: 'A grant is valid for longer',
    remedy: 'Keep the time as short as the work allows.',
    exit: 1,
  },
  // Logins, workflows and where proofs come from (ID-5, ID-6, ID-10).
  WEAKER_WAY_IN: {
    title: 'There is one more way into the database',
    remedy: 'Check its workflow, its GitHub environment and its PostgreSQL role.',
    exit: 1,
  },
  WEAKER_APPROVAL: {
    title: 'A job no longer waits for a reviewer',
    remedy: 'Keep approval: required.',
    exit: 1,
  },
  WEAKER_CUSTODY: {
    title: 'Another role, or nobody, answers for a login',
    remedy: 'Keep the custodian; check who holds the role that replaces it.',
    exit: 1,
  },
  WEAKER_ENVIRONMENT: {
    title: 'A job runs in another GitHub environment or in none',
    remedy: 'Check that the environment exists and has the same reviewers, branches and secrets.',
    exit: 1,
  },
  WEAKER_WORKFLOW: {
    title: 'Another workflow, branch or event is trusted',
    remedy: 'Check what the workflow does and who may change or start it.',
    exit: 1,
  },
  WEAKER_PIN: {
    title: 'Whoever can change a branch decides what a workflow does',
    remedy: 'Keep the workflow’s commit pinned, or check that nobody bypasses the branch’s rule.',
    exit: 1,
  },
  WEAKER_RUNNER: {
    title: 'Jobs may run on machines that are not GitHub’s',
    remedy: 'Keep github-hosted, or check who can log in to the runner and what else runs there.',
    exit: 1,
  },
  WEAKER_PROVIDER: {
    title: 'Proofs of another GitHub, owner or repository are trusted',
    remedy: 'Compare issuer, repository and ids with what GitHub shows for the right repository.',
    exit: 1,
  },
  // The database (PRV-1, PRV-3, PRV-10).
  WEAKER_DATABASE: {
    title: 'Passwords go to another address, or another authority vouches for it',
    remedy: 'Ask whoever runs the database for its hosts, its name and its authority, and compare each letter.',
    exit: 1,
  },
  WEAKER_DATABASE_ROLE: {
    title: 'Another PostgreSQL role gets in',
    remedy: 'Check that the role has no other rights, and revoke those of the old one.',
    exit: 1,
  },
  WEAKER_WRITER_ALLOWED: {
    title: 'A role is no longer forbidden to write',
    remedy: 'Keep it under forbidden_writers.',
    exit: 1,
  },
  WEAKER_PRIVILEGES: {
    title: 'The policy names another set of privileges',
    remedy: 'Compare the two privilege scripts before you agree.',
    exit: 1,
  },
  WEAKER_MIGRATOR: {
    title: 'Another login or person installs and migrates',
    remedy: 'Check who holds it: the migrator owns the schema.',
    exit: 1,
  },
  WEAKER_TARGET: {
    title: 'Scripts may write where they could not, or run as another role',
    remedy: 'Take the target out again, or agree that reviewed scripts may run there.',
    exit: 1,
  },
  WEAKER_TARGET_RIGHT: {
    title: 'Scripts of a target may do more',
    remedy: 'Take the right out again, or agree that reviewed scripts may use it.',
    exit: 1,
  },
  WEAKER_DEADLINE: {
    title: 'A run may go on for longer',
    remedy: 'Take the former deadline, or agree that a login may be held for so long.',
    exit: 1,
  },
  WEAKER_AUDIENCE: {
    title: 'A permit may be for somebody else as well',
    remedy: 'Take the audience out again, or agree that runs may bring a permit for it.',
    exit: 1,
  },
  WEAKER_TEMPORARY_LOGIN: {
    title: 'Runs may log in as a further role',
    remedy: 'Take the role out again, or agree that a run which everybody signed may log in as it until its deadline.',
    exit: 1,
  },
  WEAKER_READER: {
    title: 'A further role may read what was cut or written',
    remedy: 'Take the reader out again, or agree that whoever has the role may read these rows.',
    exit: 1,
  },
  WEAKER_PROFILE: {
    title: 'The policy is for a smaller team, or for any number of people',
    remedy: 'Keep the profile, or agree that fewer people are enough.',
    exit: 1,
  },
  WEAKER_RELAXATION: {
    title: 'The policy relaxes a further rule',
    remedy: 'Take the rule out of `relaxes` again, or agree that your team is too small to keep it.',
    exit: 1,
  },
  WEAKER_UNJUDGED: {
    title: 'This version cannot judge the change',
    remedy: 'Read the documents that `quorate expand` prints, or compare with a version that knows them.',
    exit: 1,
  },
} as const satisfies Family
