import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/codes/encoding.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { accepted, environment } from './environment.ts'

const expanded = () => expandEnvironment(environment())

function spec(kind: string, name: string): unknown {
  return expanded().documents.find((document) => document.kind === kind && document.metadata.name === name)?.spec
}

function names(kind: string): readonly string[] {
  return expanded()
    .documents.filter((document) => document.kind === kind)
    .map(({ metadata }) => metadata.name)
}

describe('expansion', () => {
  it('[MAN-1] gives the kinds of a policy without targets and nothing else', () => {
    const set = expanded()
    expect([...new Set(set.documents.map(({ kind }) => kind))]).toEqual([
      'AUTHORITY_ACTION',
      'AUTHORITY_SCOPE',
      'IDENTITY_PROVIDER',
      'PRINCIPAL_CLASS',
      'PRINCIPAL_SEPARATION',
      'PRIVILEGE_SET',
      'QUORUM_REQUIREMENT',
      'SIGNOFF_REQUIREMENT',
    ])
    for (const { apiVersion } of set.documents) expect(apiVersion).toBe('quorate/v1')
  })

  it('[MAN-6] orders documents by kind and name, and names none twice', () => {
    const set = expanded()
    const keys = set.documents.map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    expect(keys).toEqual(keys.toSorted())
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('[MAN-6] hashes the exact bytes it gives, which are canonical JSON of the documents', () => {
    const set = expanded()
    expect(set.digest).toBe(sha256(set.bytes))
    expect(JSON.parse(set.bytes)).toEqual(set.documents)
    expect(
      set.bytes.startsWith(
        '[{"apiVersion":"quorate/v1","kind":"AUTHORITY_ACTION","metadata":{"name":"CUT"},"spec":{"audiences":[],"by":',
      ),
    ).toBe(true)
  })

  it('[MAN-6] keeps the digest of the control for ever', () => {
    const set = expanded()
    expect(set.digest).toBe('f19e4aff67471f45f72ac087eb549f13043c64bfb3222891318147d362200ddc')
  })

  it('[ID-5] names every claim of a login’s job', () => {
    expect(spec('AUTHORITY_SCOPE', 'cut')).toEqual({
      provider: 'github',
      db_role: 'cutter_exec',
      custody: 'workload',
      custodian: 'cut_custodian',
      claims: {
        environment: 'production-cut',
        job_workflow_ref: '.github/workflows/cut.yml@refs/heads/main',
        job_workflow_sha: null,
        ref: 'refs/heads/main',
        event_name: 'workflow_dispatch',
        runner_environment: 'github-hosted',
      },
      approval: 'required',
    })
  })

  it('[ID-10] says whether a login is kept, personal or nobody’s', () => {
    expect(spec('AUTHORITY_SCOPE', 'deploy')).toMatchObject({
      custody: 'personal',
      custodian: null,
      db_role: 'deployer',
    })
    expect(spec('AUTHORITY_SCOPE', 'open')).toMatchObject({
      custody: 'none',
      custodian: null,
      db_role: 'quorate_door',
      claims: { environment: 'production-door' },
    })
    expect(spec('AUTHORITY_SCOPE', 'migrate')).toMatchObject({
      custody: 'workload',
      custodian: 'migrator',
      claims: { environment: null, job_workflow_ref: null, job_workflow_sha: null },
    })
  })

  it('[REG-4] gives every governed act its own action, from default unless it is named', () => {
    expect(names('AUTHORITY_ACTION')).toEqual([
      ...[
        'CUT',
        'DEPLOY',
        'ESCALATION_CLOSE',
        'KEY_CHANGE',
        'MANIFEST_ACTIVATE',
        'PRIVILEGE_APPLY',
        'REGISTRY_CHANGE',
        'SEAT_REGISTER',
        'SEAT_ROTATE',
      ],
      'VERIFY',
    ])
    const grant = { esign: 'president', within_seconds: 259_200 }
    expect(spec('AUTHORITY_ACTION', 'SEAT_ROTATE')).toEqual({
      does: 'rotation',
      targets: [],
      deadline_seconds: null,
      audiences: [],
      temporary_logins: [],
      scope: 'registry',
      by: 'operator',
      review: null,
      grant,
    })
    expect(spec('AUTHORITY_ACTION', 'KEY_CHANGE')).toEqual({
      does: 'keys',
      targets: [],
      deadline_seconds: null,
      audiences: [],
      temporary_logins: [],
      scope: 'registry',
      by: 'operator',
      review: null,
      grant: null,
    })
    expect(names('SIGNOFF_REQUIREMENT').filter((name) => name.startsWith('KEY_CHANGE'))).toEqual(['KEY_CHANGE/t2/1'])
  })

  it('[SEAT-2] gives every seat an ordinal and the way it is proved', () => {
    expect(spec('SIGNOFF_REQUIREMENT', 'CUT/reviewer/1')).toEqual({
      action: 'CUT',
      class: 'reviewer',
      ordinal: 1,
      assurance: ['api'],
    })
    expect(spec('SIGNOFF_REQUIREMENT', 'DEPLOY/t2/1')).toMatchObject({ ordinal: 1, assurance: ['token'] })
    expect(spec('SIGNOFF_REQUIREMENT', 'DEPLOY/t2/2')).toMatchObject({ ordinal: 2, assurance: ['seat'] })
    expect(spec('QUORUM_REQUIREMENT', 'CUT/ai_council/2')).toEqual({
      action: 'CUT',
      class: 'ai_council',
      ordinal: 2,
      assurance: ['token'],
    })
  })

  it('[ID-12] tells a pull request’s review from the environment’s', () => {
    const reviewed = expandEnvironment(environment(['t2: dispatch }\n      grant', 't2: pull_request }\n      grant']))
    const of = (name: string) => reviewed.documents.find(({ metadata }) => metadata.name === name)?.spec.assurance
    expect([of('CUT/t2/1'), of('CUT/reviewer/1'), of('CUT/codex/1')]).toEqual([['review'], ['api'], ['token']])
    expect(reviewed.digest).not.toBe(expanded().digest)
  })

  it('[SEP-1] gives every pair once, its roles in order, with its scope', () => {
    const set = expanded()
    expect(spec('PRINCIPAL_SEPARATION', 'activation/operator~reviewer')).toEqual({
      scope: 'activation',
      left: 'operator',
      right: 'reviewer',
    })
    expect(names('PRINCIPAL_SEPARATION').filter((name) => name.startsWith('change_set'))).toEqual([
      'change_set/cut_custodian~verifier',
      'change_set/cut_custodian~verify_custodian',
      'change_set/operator~verifier',
    ])
    const repeated = environment(['president: [ai_council] }', 'president: [ai_council], ai_council: [president] }'])
    expect(expandEnvironment(repeated).digest).toBe(set.digest)
  })

  it('[MAN-1] says of every role whether it keeps a login', () => {
    expect(spec('PRINCIPAL_CLASS', 'migrator')).toEqual({ custodian: true })
    expect(spec('PRINCIPAL_CLASS', 'operator')).toEqual({ custodian: false })
    expect(names('PRINCIPAL_CLASS')).toHaveLength(10)
  })

  it('[MAN-2] expands the sample that the repository ships', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../manifests/production.yaml'), 'utf8')
    expect(expandEnvironment(accepted(readEnvironment(text, 'production.yaml'))).documents).toHaveLength(90)
  })
})
