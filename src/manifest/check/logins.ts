// Rules about logins: one identity each, one person who answers for it, a workflow of its own (ID-10, ID-11, PRV-1, KEY-1).
import type { Code } from '../../codes/catalogue/index.ts'
import { actsOf, loginOf } from '../expand/acts.ts'
import { workflowsOf } from '../expand/workflows.ts'
import { type Fault, step } from '../fault.ts'
import { kindOf } from '../kinds.ts'
import type { EnvironmentSpec } from '../types.ts'
import { databaseRoles } from './names.ts'
import { nearest } from './suggest.ts'

/** Finds what is wrong with the logins, the door, the migrator and their workflows. */
export function loginFaults(spec: EnvironmentSpec): Fault[] {
  return [
    ...shared(spec),
    ...preset(spec),
    ...keys(spec),
    ...forbidden(spec),
    ...custody(spec),
    ...personal(spec),
    ...use(spec),
  ]
}

function shared(spec: EnvironmentSpec): Fault[] {
  const workflows = workflowsOf(spec).map(({ workflow, at }) => {
    return { name: typeof workflow === 'string' ? workflow : workflow.uses, at }
  })
  const custodians = [
    { name: spec.migrator.custodian, at: '/spec/migrator/custodian' },
    ...Object.entries(spec.logins).flatMap(([login, { custodian }]) =>
      custodian === undefined ? [] : [{ name: custodian, at: `/spec/logins${step(login)}/custodian` }],
    ),
  ]
  return [
    ...twice(
      'DB_ROLE_SHARED',
      databaseRoles(spec).map(({ role, at }) => ({ name: role, at })),
    ),
    ...twice('WORKFLOW_SHARED', workflows),
    ...twice('CUSTODIAN_SHARED', custodians),
  ]
}

function twice(code: Code, uses: readonly { readonly name: string; readonly at: string }[]): Fault[] {
  const first = new Set<string>()
  return uses.flatMap(({ name, at }) => {
    if (first.has(name)) return [{ code, at, observed: name }]
    first.add(name)
    return []
  })
}

/** Which role of a preset may do what; the database's own presets say the same. */
const presets = {
  'lanes/1': {
    door: 'quorate_door',
    revoke: 'quorate_revoke',
    migrator: 'quorate_migrator',
    cut: 'cutter_exec',
    verify: 'cutter_verify',
    run: 'cutter_deploy',
  },
} as const satisfies Record<EnvironmentSpec['privileges']['preset'], Readonly<Record<string, string>>>

/** A role of another name could call nothing: nobody could act, or repair it. */
function preset(spec: EnvironmentSpec): Fault[] {
  const roles = presets[spec.privileges.preset]
  // A login of two lanes is a finding of its own.
  const lanes = new Map(
    actsOf(spec)
      .toReversed()
      .map((act) => [act.login, kindOf(act)?.lane]),
  )
  const acting = [...lanes].flatMap(([name, lane]) => {
    const login = name === null ? undefined : loginOf(spec, name)
    if (name === null || login === undefined || lane === undefined || lane === 'govern') return []
    return [{ at: `/spec/logins${step(name)}/role`, expected: roles[lane], observed: login.role }]
  })
  const wanted = [
    { at: '/spec/door/role', expected: roles.door, observed: spec.door.role },
    { at: '/spec/revoke/role', expected: roles.revoke, observed: spec.revoke.role },
    { at: '/spec/migrator/role', expected: roles.migrator, observed: spec.migrator.role },
    ...acting.toReversed(),
  ]
  return wanted.flatMap((login) => (login.expected === login.observed ? [] : [{ code: 'DB_ROLE_UNKNOWN', ...login }]))
}

/** The one act without a quorum runs on GitHub's own machines (KEY-1). */
function keys({ workflows, github }: EnvironmentSpec): Fault[] {
  if (workflows.keys === undefined || github.runner !== 'self-hosted') return []
  return [
    {
      code: 'KEYS_SELF_HOSTED',
      at: '/spec/workflows/keys',
      part: 'key',
      expected: 'github-hosted',
      observed: github.runner,
    },
  ]
}

function forbidden(spec: EnvironmentSpec): Fault[] {
  const writers = new Set(spec.privileges.forbidden_writers)
  return databaseRoles(spec)
    .filter(({ role }) => writers.has(role))
    .map(({ role, at }) => ({ code: 'FORBIDDEN_WRITER_LOGS_IN', at, observed: role }))
}

function custody(spec: EnvironmentSpec): Fault[] {
  return Object.entries(spec.logins).flatMap(([name, { custodian, personal }]) =>
    (custodian === undefined) === (personal === undefined)
      ? [{ code: 'CUSTODY_UNCLEAR', at: `/spec/logins${step(name)}`, part: 'key', expected: 'custodian or personal' }]
      : [],
  )
}

/** A lane's login has a custodian: nothing yet gives each of several people a login of their own (ID-10). */
function personal({ actions, logins }: EnvironmentSpec): Fault[] {
  const used = new Set(Object.values(actions).flatMap(({ does, login }) => (does === undefined ? [] : [login])))
  return Object.entries(logins)
    .filter(([name, login]) => used.has(name) && login.personal)
    .map(
      ([name]): Fault => ({
        code: 'PERSONAL_LOGIN_UNAVAILABLE',
        at: `/spec/logins${step(name)}/personal`,
        expected: 'custodian',
      }),
    )
}

function use(spec: EnvironmentSpec): Fault[] {
  const logins = Object.keys(spec.logins)
  const used = new Map(actsOf(spec).flatMap((act) => (act.login === null ? [] : [[act.login, act.at] as const])))
  return [
    ...[...used]
      .filter(([login]) => !logins.includes(login))
      .map(
        ([login, at]): Fault => ({
          code: 'LOGIN_UNKNOWN',
          at: `${at}/login`,
          expected: nearest(login, logins) ?? logins,
          observed: login,
        }),
      ),
    ...logins
      .filter((login) => !used.has(login))
      .map(
        (login): Fault => ({
          code: 'LOGIN_UNUSED',
          at: `/spec/logins${step(login)}`,
          part: 'key',
          observed: login,
        }),
      ),
  ]
}
