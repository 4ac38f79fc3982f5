// Rules about the seats of one act: who starts it, who signs, who grants, who keeps its login (SEAT-2, SEAT-4, ID-12, GRT-1).
import { assuranceOf, isReported } from '../../codes/assurance.ts'
import { type Act, actsOf, custodiansOf, loginOf, meetingActs, type Seats } from '../expand/acts.ts'
import type { Fault } from '../fault.ts'
import { kindOf } from '../kinds.ts'
import type { EnvironmentSpec } from '../types.ts'
import { relaxes } from './profile.ts'

/** Finds what is wrong with the seats of every act. */
export function seatFaults(spec: EnvironmentSpec): Fault[] {
  const custodians = custodiansOf(spec)
  return [
    ...actsOf(spec).flatMap((act) => [
      ...quorum(spec, act),
      ...emptySignoffs(spec, act),
      ...alone(act, custodians),
      ...environmentSource(spec, act),
      ...pullRequestSource(act),
      ...assurance(act),
      ...review(act),
      ...grant(act),
    ]),
    ...lanes(spec),
  ]
}

const seatsOf = (act: Act): readonly Seats[] => [...act.signoffs, ...(act.grant?.seats ?? [])]

function quorum(spec: EnvironmentSpec, act: Act): Fault[] {
  const isRelaxed = kindOf(act)?.lane === 'verify' && relaxes(spec, 'verify-without-signoff')
  return seatsOf(act).length > 0 || isRelaxed ? [] : [{ code: 'ACTION_WITHOUT_QUORUM', at: act.at, part: 'key' }]
}

function emptySignoffs(spec: EnvironmentSpec, { name, at, governed }: Act): Fault[] {
  const written = governed
    ? spec.governance[at.split('/').at(-1) as keyof EnvironmentSpec['governance']]
    : spec.actions[name]
  return Object.entries(written?.signoffs ?? {})
    .filter(([, proof]) => typeof proof === 'object' && Object.keys(proof).length === 0)
    .map(([role]) => ({ code: 'SIGNOFF_EMPTY', at: `${at}/signoffs/${role}`, expected: ['dispatch', 'seat'] }))
}

/** Nobody holds two seats: not the person who acts, not a custodian, not one role as signoff and in the grant. */
function alone(act: Act, custodians: ReadonlySet<string>): Fault[] {
  const signing = new Set(act.signoffs.map(({ role }) => role))
  const acting: Fault[] = custodians.has(act.by)
    ? [{ code: 'CUSTODIAN_SEATED', at: `${act.at}/by`, observed: act.by }]
    : []
  const seated = seatsOf(act).flatMap(({ role, at }): Fault[] => {
    const fault = { at, part: 'key' as const, observed: role }
    if (role === act.by) return [{ code: 'OPERATOR_SEATED', ...fault }]
    if (custodians.has(role)) return [{ code: 'CUSTODIAN_SEATED', ...fault }]
    return []
  })
  const double = (act.grant?.seats ?? [])
    .filter(({ role }) => signing.has(role))
    .map(({ role, at }): Fault => ({ code: 'ROLE_SEATED_TWICE', at, part: 'key', observed: role }))
  return [...acting, ...seated, ...double]
}

/** GitHub releases a job for one reviewer of its environment: one such seat, exactly where approval is required. */
function environmentSource(spec: EnvironmentSpec, act: Act): Fault[] {
  const seats = act.signoffs.filter(({ source }) => source === 'environment')
  const login = act.login === null ? undefined : loginOf(spec, act.login)
  if (act.login !== null && !login) return []
  const approval = login?.approval === 'required'
  return [
    ...seats.slice(1).map(({ role, at }): Fault => ({ code: 'ENVIRONMENT_SOURCE_TWICE', at, observed: role })),
    ...(approval ? [] : seats.map(({ role, at }): Fault => ({ code: 'ENVIRONMENT_NOT_ASKED', at, observed: role }))),
    ...(approval && seats.length === 0
      ? [
          {
            code: 'APPROVAL_WITHOUT_SEAT' as const,
            at: act.at,
            part: 'key' as const,
            expected: 'one environment signoff',
          },
        ]
      : []),
  ]
}

/** Nothing says which approval of a pull request is for which seat: so only one such seat. */
function pullRequestSource({ signoffs }: Act): Fault[] {
  const seats = signoffs.filter(({ source }) => source === 'pull_request')
  return seats.slice(1).map(({ role, at }): Fault => ({ code: 'PULL_REQUEST_SOURCE_TWICE', at, observed: role }))
}

/**
 * Every act that is carried out, but a verify, needs a seat of another human than the operator, one whose own job looks at
 * what it signs; what the runner reports looks at nothing (ID-12, SEAT-5).
 */
function assurance(act: Act): Fault[] {
  const sources = seatsOf(act).map(({ source }) => source)
  const kind = kindOf(act)
  const strict = act.governed || (kind !== null && kind.lane !== 'verify')
  if (!strict || sources.length === 0 || sources.some((source) => !isReported(assuranceOf(source)))) return []
  const observed = [...new Set(sources)]
  return [{ code: 'ASSURANCE_ALL_API', at: act.at, part: 'key', expected: ['dispatch', 'seat', 'both'], observed }]
}

function review(act: Act): Fault[] {
  if (act.review === null) return kindOf(act)?.isReviewed ? [{ code: 'REVIEW_ABSENT', at: act.at, part: 'key' }] : []
  const dispatched = act.signoffs.filter(({ source }) => !isReported(assuranceOf(source))).map(({ role }) => role)
  if (dispatched.includes(act.review)) return []
  return [{ code: 'REVIEW_NOT_SIGNED', at: `${act.at}/review`, expected: dispatched, observed: act.review }]
}

function grant({ grant, at }: Act): Fault[] {
  if (!grant) return []
  const seatsOfRole = (name: string) =>
    grant.seats.reduce((sum, { role, count }) => sum + (role === name ? count : 0), 0)
  const single = [...new Set(grant.seats.map(({ role }) => role))].filter((role) => seatsOfRole(role) === 1)
  const { withinSeconds, esign } = grant
  return [
    ...(single.includes(esign)
      ? []
      : [{ code: 'ESIGN_NOT_SEATED' as const, at: `${at}/grant/esign`, expected: single, observed: esign }]),
    ...(withinSeconds > 30 * 86_400
      ? [{ code: 'WITHIN_OUT_OF_RANGE' as const, at: `${at}/grant/within`, expected: '1m to 30d' }]
      : []),
  ]
}

/** What was carried out is verified by one action, by another login in another environment (LAN-1, SIG-3). */
function lanes(spec: EnvironmentSpec): Fault[] {
  const { verified, verifying } = meetingActs(spec)
  const [verify, ...others] = verifying
  if (verify === undefined) return verified.map(({ at }): Fault => ({ code: 'CUT_WITHOUT_VERIFY', at, part: 'key' }))
  const twice = others.map(
    ({ name, at }): Fault => ({ code: 'VERIFY_TWICE', at: `${at}/does`, expected: verify.name, observed: name }),
  )
  const shared = verified
    .filter(({ login }) => login === verify.login)
    .map(({ login }): Fault => ({ code: 'LANES_SHARE_LOGIN', at: `${verify.at}/login`, observed: String(login) }))
  return [...twice, ...shared]
}
