import { expect, it } from 'vitest'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { environmentOfLogin } from '../../../../src/usecases/act/login-environment.ts'
import { environment } from '../../manifest/environment.ts'

it('[ID-6] is what the policy names for a login, where it names one', () => {
  const { documents, ...rest } = expandEnvironment(environment())
  const scopes = documents.filter(({ kind }) => kind === 'AUTHORITY_SCOPE')
  const [one] = scopes.filter(({ spec }) => spec.db_role === 'cutter_exec')
  const named = (one?.spec.claims as { environment: string } | undefined)?.environment
  expect(named).toMatch(/-cut$/)
  expect(environmentOfLogin({ documents, ...rest }, 'cutter_exec')).toBe(named)
  expect(environmentOfLogin({ documents, ...rest }, 'nobody')).toBeNull()
  const [other] = scopes.filter(({ spec }) => spec.db_role === 'cutter_verify')
  const shared = { ...other, spec: { ...other?.spec, db_role: 'cutter_exec' } } as (typeof scopes)[number]
  expect(environmentOfLogin({ documents: [...documents, shared], ...rest }, 'cutter_exec')).toBeNull()
})
