// The action's inputs, as the runner hands them over (`INPUT_<NAME>`).
// Must not: default a value that decides something.
import { CODE_FORM, foldCode } from '../../codes/change-code.ts'
import { QuorateError } from '../../codes/error.ts'
import { DOCUMENT_PATH } from '../../codes/packet.ts'
import type { Server } from '../../manifest/address.ts'
import { forms } from '../../manifest/forms.ts'
import { readVia } from '../../settings/address.ts'
import { Secret } from '../../settings/secret.ts'
import type { Variables } from '../../settings/variable.ts'

export const MODES = [
  'lint',
  'plan',
  'open',
  'signoff',
  'leave',
  'void',
  'withdraw',
  'rehearse',
  'preflight',
  'cut',
  'verify',
  'run',
  'resolve',
  'rotated',
  'confirm-genesis',
  'hold',
  'hold-join',
  'hold-lift',
  'seat-confirm',
  'seat-drill',
  'seat-end',
  'govern',
  'suspend',
  'confirm',
  'revoke',
  'keys',
] as const
export type Mode = (typeof MODES)[number]

/** The inputs; null where the step leaves one out. Which of them a mode needs is its use case's matter. */
export interface ActionInputs {
  readonly mode: Mode
  /** The change's code as the gate writes it, however it was typed: `Q-` and eight characters of Crockford's base32. */
  readonly change: string | null
  /** The role a signoff is for. */
  readonly role: string | null
  /** What a seat signed, in place of a token of the job. */
  readonly approval: string | null
  /** The statement of an approval that its holder takes back. */
  readonly statement: string | null
  /** What an approval of a seat's own matters is over, as `quorate seat` printed it. */
  readonly request: string | null
  /** A seat's name, and the digest that its holder sees on their device. */
  readonly seat: string | null
  readonly seatDigest: string | null
  /** Since when others may have had a seat's key. */
  readonly compromisedSince: string | null
  /** The plan's id. */
  readonly plan: string | null
  /** The act to open, or the action to hold; with a plan, the action's name where several are opened by one. */
  readonly act: string | null
  /** Path of the document of a KEY_CHANGE, PRIVILEGE_APPLY, ESCALATION_CLOSE, SEAT_REGISTER or SEAT_ROTATE. */
  readonly document: string | null
  /** The code of the failed change whose compensation is opened. */
  readonly compensates: string | null
  /** What is deployed, `name@sha256:…` a line, and a file that holds the same. */
  readonly subjects: string | null
  readonly subjectsFile: string | null
  /** Whom the permit of a run is for. */
  readonly audience: string | null
  /** The variable that the permit is put into besides its file. */
  readonly permitEnv: string | null
  /** How a run ended, as a person says, and by which evidence. */
  readonly outcome: (typeof OUTCOMES)[number] | null
  readonly evidence: string | null
  /** Why whoever verifies makes the verify fail. */
  readonly forceFail: string | null
  /** GitHub's login or numeric user id of whom to suspend. */
  readonly person: string | null
  /** Why, for the evidence. */
  readonly reason: string | null
  /** The environment of GitHub whose secrets were replaced. */
  readonly gitHubEnvironment: string | null
  /** The policy's name: `manifests/<environment>.yaml`. */
  readonly environment: string | null
  /** A tunnel to the database. */
  readonly via: Server | null
  readonly githubToken: Secret | null
}

/** How a run can end; and that a person looked at what its login left behind. */
export const OUTCOMES = ['succeeded', 'failed', 'cancelled', 'cleared'] as const

const ACT = { pattern: /^[A-Z][A-Z_]{0,62}$/, form: 'the name of an act, such as KEY_CHANGE' }
const FILE = { pattern: DOCUMENT_PATH, form: 'the path of a file below manifests/, such as manifests/key-change.json' }
/** A person as GitHub numbers them. */
export const ID = { pattern: /^[1-9]\d{0,18}$/, form: 'GitHub’s numeric user id' }
/** A person by their login, or as GitHub numbers them. */
export const PERSON = {
  pattern: /^(?!0\d*$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
  form: 'a GitHub login, or GitHub’s numeric user id',
}
/** Why something was done, for the evidence. */
export const REASON = { pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u, form: 'one line of 1 to 500 characters' }
const APPROVAL = { pattern: /^\{[\x20-\x7e]{1,8190}\}$/, form: 'the one line that `quorate approve` printed' }
const STATEMENT = {
  pattern: /^quorate:v1:[a-z-]{1,20}:[0-9a-f]{64}$/,
  form: 'the statement that `quorate approve` printed',
}
const REQUEST = { pattern: /^\{[\x20-\x7e]{1,2000}\}$/, form: 'the request that `quorate seat` printed' }
const SEAT = { pattern: /^[a-z][a-z0-9_]{0,62}$/, form: 'a seat’s name, such as president' }
const DIGEST = { pattern: /^[0-9a-f]{64}$/, form: 'the 64 digits that the holder’s device shows' }
const MOMENT = { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, form: 'a time such as 2026-01-31T09:00:00Z' }
const AUDIENCE = { pattern: forms.audience.pattern, form: forms.audience.words }
const VARIABLE = {
  pattern: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/,
  form: 'the name of a variable, such as WEB_IDENTITY_TOKEN',
}
const ENVIRONMENT = { pattern: /^\P{Cc}{1,255}$/u, form: 'one line of 1 to 255 characters' }
const NAME = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, form: 'a name of letters, digits, dots, - and _' }

/** @throws USAGE naming the input when `mode` is missing or an input is malformed */
export function actionInputs(env: Variables): ActionInputs {
  const token = read(env, 'github-token')
  const mode = MODES.find((known) => known === read(env, 'mode'))
  if (mode === undefined) throw new QuorateError('USAGE', { expected: { mode: MODES }, observed: read(env, 'mode') })
  return {
    mode,
    change: changeCode(env, 'change'),
    compensates: changeCode(env, 'compensates'),
    forceFail: matching(env, 'force-fail', REASON),
    subjects: read(env, 'subjects'),
    subjectsFile: read(env, 'subjects-file'),
    audience: matching(env, 'audience', AUDIENCE),
    permitEnv: matching(env, 'permit-env', VARIABLE),
    outcome: oneOf(env, 'outcome', OUTCOMES),
    evidence: matching(env, 'evidence', REASON),
    role: matching(env, 'role', NAME),
    approval: matching(env, 'approval', APPROVAL),
    statement: matching(env, 'statement', STATEMENT),
    request: matching(env, 'request', REQUEST),
    seat: matching(env, 'seat', SEAT),
    seatDigest: matching(env, 'seat-digest', DIGEST),
    compromisedSince: matching(env, 'compromised-since', MOMENT),
    plan: matching(env, 'plan', NAME),
    act: matching(env, 'act', ACT),
    document: matching(env, 'document', FILE),
    person: matching(env, 'person', PERSON),
    reason: matching(env, 'reason', REASON),
    gitHubEnvironment: matching(env, 'github-environment', ENVIRONMENT),
    environment: matching(env, 'environment', NAME),
    via: readVia(read(env, 'via')),
    githubToken: token === null ? null : new Secret(token),
  }
}

/** One input by its name in action.yml, trimmed; null when empty or absent. */
export function read(env: Variables, name: string): string | null {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() || null
}

function changeCode(env: Variables, name: string): string | null {
  const typed = read(env, name)
  const code = typed === null ? null : foldCode(typed)
  if (typed === null || code !== null) return code
  throw new QuorateError('USAGE', { expected: { [name]: CODE_FORM }, observed: typed })
}

function oneOf<const W extends string>(env: Variables, name: string, words: readonly W[]): W | null {
  const value = read(env, name)
  const known = words.find((word) => word === value)
  if (value === null || known !== undefined) return known ?? null
  throw new QuorateError('USAGE', { expected: { [name]: words }, observed: value })
}

function matching(env: Variables, name: string, { pattern, form }: typeof ID): string | null {
  const value = read(env, name)
  if (value === null || pattern.test(value)) return value
  throw new QuorateError('USAGE', { expected: { [name]: form }, observed: value })
}
