// What a link of the chain says happened, in words.
// Must not: fail on a kind that it does not know; the link's own word is shown then.

import { outcomeWords } from './recorded.ts'

/** The links that a governed act, a login or an installation leaves, and those of the door. */
const WORDS: Readonly<Record<string, string>> = {
  GENESIS: 'the ledger was initialised',
  GENESIS_CONFIRMED: 'confirmed what genesis wrote',
  GATE_CHANGED: 'another version of the gate was installed',
  OPEN: 'opened the change',
  SIGNOFF: 'took a seat',
  SIGNOFF_REPEATED: 'signed again for a seat that they hold already',
  SEAT_LEFT: 'left a seat',
  APPROVAL_VOIDED: 'voided an approval',
  CHANGE_WITHDRAWN: 'withdrew the change',
  KEYS: 'the issuer’s pinned keys, those of permits, or secrets of deploys were changed',
  KEYS_ADDED: 'pinned the issuer’s new keys',
  PERMIT_KEY: 'the key of permits was made that a change ordered',
  KEYS_BREAK_GLASS: 'the migrator pinned keys without a token',
  POLICY_BREAK_GLASS: 'the migrator put a policy in force without a token',
  RELEASE_PUT: 'a secret of deploys was put that a change ordered',
  RUN_RECEIVED: 'got what the start of the run brings',
  RUN_OUTCOME: 'told how the run ended',
  RUN_RESOLVED: 'said how the run ended',
  CREDENTIAL_ROTATED: 'a login’s password was replaced',
  ENVIRONMENT_ROTATED: 'said that the secrets of an environment of GitHub were replaced',
  HOLD_PLACED: 'put on hold',
  HOLD_JOINED: 'joined the hold of',
  HOLD_LIFTED: 'asked to end the hold of',
  REGISTRY: 'the registry of people was changed',
  SEATS: 'seats with keys and secrets of their own were changed',
  SEAT_CONFIRMED: 'confirmed a seat of theirs',
  SEAT_DRILLED: 'showed that the key of their seat works',
  SEAT_ENDED: 'ended a seat of theirs',
  HUMAN_SUSPENDED: 'suspended a person',
  HUMAN_REVOKED: 'revoked a person',
  PREFLIGHT: 'preflight',
  REHEARSE: 'rehearsal',
}
/** Of a run that ended before. */
const CLEARED = 'cleared what the login of the run left behind'
/** An act's link ends with its outcome, a refusal at the door with that it was blocked. */
const OUTCOMES = ['step_failed', 'blocked', 'pass', 'done'] as const

type Body = Readonly<Record<string, unknown>>

/** Such as `took a seat`, or `CUT: done`. `body` is the link's, parsed. */
export function chainWords(kind: string, body: Body): string {
  const outcome = OUTCOMES.find((one) => kind.endsWith(`_${one.toUpperCase()}`))
  const base = outcome === undefined ? kind : kind.slice(0, -outcome.length - 1)
  const ending = outcome === undefined ? '' : `: ${outcomeWords(outcome)}`
  const seat = typeof body.class === 'string' ? ` (${body.class})` : ''
  const of = ['PREFLIGHT', 'REHEARSE'].includes(base) && typeof body.action === 'string' ? ` of ${body.action}` : ''
  const codes = Array.isArray(body.findings) ? body.findings.flatMap((finding) => codeOf(finding)) : []
  const more = outcome === undefined ? detailWords(base, body) : ''
  if (outcome === 'done' && typeof body.deadline === 'string')
    return `${base}: started, until ${body.deadline} at the latest`
  const found = codes.length === 0 ? '' : ` (${[...new Set(codes)].join(', ')})`
  const words = base === 'RUN_RESOLVED' && body.result === 'cleared' ? CLEARED : WORDS[base]
  return `${words ?? base}${of}${seat}${more}${ending}${found}`
}

/** What a link is about that no other word says: how a run ended, which environment it was, what is held. */
function detailWords(kind: string, body: Body): string {
  const { result, settled, github_environment: environment, code, action, lifted } = body
  if (kind === 'RUN_OUTCOME' && typeof result === 'string') return `: ${result}`
  if (kind === 'RUN_RESOLVED' && typeof result === 'string' && result !== 'cleared')
    return `: ${result}${settled === 'yes' ? ', which settles it' : ', which does not settle it alone'}`
  if (kind.startsWith('HOLD_')) {
    const what = typeof code === 'string' ? 'the change' : `the action ${action}`
    return ` ${what}${kind === 'HOLD_LIFTED' ? (lifted === 'yes' ? ', which ends it' : ', which does not end it alone') : ''}`
  }
  return kind === 'ENVIRONMENT_ROTATED' && typeof environment === 'string' ? `: ${environment}` : ''
}

function codeOf(finding: unknown): readonly string[] {
  const code = (finding as { code?: unknown } | null)?.code
  return typeof code === 'string' ? [code] : []
}
