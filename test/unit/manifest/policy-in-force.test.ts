// The policy in force, out of the bytes that a database says: typed, or refused by the path of what is wrong.
import { describe, expect, it } from 'vitest'
import { Misshapen } from '../../../src/codes/shape.ts'
import type { ManifestDocument } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../src/manifest/policy-in-force.ts'
import { environment } from './environment.ts'

const expanded = expandEnvironment(environment())

/** The path at which the policy is refused with one member of one document changed. */
function refusedAt(kind: string, name: string, member: string, value: unknown): string {
  const documents = expanded.documents.map((document) =>
    document.kind === kind && document.metadata.name === name
      ? { ...document, spec: withMember(document.spec, member.split('.'), value) }
      : document,
  )
  return refusal(JSON.stringify(documents))
}

type Map = Readonly<Record<string, unknown>>

function withMember(map: Map, [name = '', ...below]: readonly string[], value: unknown): Map {
  return { ...map, [name]: below.length === 0 ? value : withMember(map[name] as Map, below, value) }
}

function refusal(bytes: string): string {
  try {
    readPolicyInForce(bytes, 'manifest')
  } catch (error) {
    if (error instanceof Misshapen) return error.at
    throw error
  }
  return 'nothing'
}

describe('the policy in force', () => {
  it('[SEAT-5] is the set of its bytes, looked up by name', () => {
    const policy = readPolicyInForce(expanded.bytes, 'manifest')
    expect({ documents: policy.documents, bytes: policy.bytes, digest: policy.digest }).toEqual(expanded)
    expect(policy.actions.get('CUT')).toEqual({ scope: 'cut', by: 'operator', does: 'documents' })
    expect(policy.scopes.get('cut')).toEqual({
      dbRole: 'cutter_exec',
      approval: 'required',
      job: {
        server: 'https://github.com',
        repository: 'acme/ledger',
        expected: {
          repository_id: '812345678',
          repository_owner_id: expect.stringMatching(/^\d+$/),
          environment: 'production-cut',
          job_workflow_ref: '.github/workflows/cut.yml@refs/heads/main',
          job_workflow_sha: null,
          ref: 'refs/heads/main',
          event_name: 'workflow_dispatch',
          runner_environment: 'github-hosted',
        },
        environment: 'production-cut',
        jobWorkflowRef: '.github/workflows/cut.yml@refs/heads/main',
        jobWorkflowSha: null,
        ref: 'refs/heads/main',
        eventName: 'workflow_dispatch',
        runnerEnvironment: 'github-hosted',
      },
    })
    expect(policy.scopes.get('migrate')).toMatchObject({ job: null })
    const classes = policy.documents.filter(({ kind }: ManifestDocument) => kind === 'PRINCIPAL_CLASS')
    expect([...policy.custodians]).toEqual(
      classes.filter(({ spec }) => spec.custodian === true).map(({ metadata }) => metadata.name),
    )
    expect([policy.actions.get('DEPLOYMENT'), policy.scopes.get('toString')]).toEqual([undefined, undefined])
  })

  it.each([
    ['AUTHORITY_SCOPE', 'cut', 'db_role', null],
    ['AUTHORITY_SCOPE', 'cut', 'approval', true],
    ['AUTHORITY_SCOPE', 'cut', 'provider', 'gitlab'],
    ['AUTHORITY_SCOPE', 'cut', 'claims.job_workflow_ref', null],
    ['AUTHORITY_SCOPE', 'cut', 'claims.job_workflow_sha', 7],
    ['AUTHORITY_SCOPE', 'cut', 'claims.environment', 7],
    ['AUTHORITY_SCOPE', 'cut', 'claims.ref', undefined],
    ['AUTHORITY_SCOPE', 'cut', 'claims.event_name', []],
    ['AUTHORITY_SCOPE', 'cut', 'claims.runner_environment', {}],
    ['AUTHORITY_ACTION', 'CUT', 'scope', null],
    ['AUTHORITY_ACTION', 'CUT', 'by', undefined],
    ['IDENTITY_PROVIDER', 'github', 'repository_id', 812345678],
    ['IDENTITY_PROVIDER', 'github', 'owner_id', null],
    ['IDENTITY_PROVIDER', 'github', 'repository', null],
    ['PRINCIPAL_CLASS', 'operator', 'custodian', 'no'],
  ])('[SEAT-5] is refused where %s %s has another %s', (kind, name, member, value) => {
    expect(refusedAt(kind, name, member, value)).toBe(`manifest.${kind}.${name}.${member}`)
  })

  it.each([
    ['is no JSON', '[', 'manifest'],
    ['is no list', '{}', 'manifest'],
    ['has a document without a kind', '[{}]', 'manifest[0].apiVersion'],
    [
      'is of another version',
      '[{"apiVersion":"quorate/v2","kind":"X","metadata":{"name":"x"},"spec":{}}]',
      'manifest[0].apiVersion',
    ],
    [
      'has a document without a name',
      '[{"apiVersion":"quorate/v1","kind":"X","metadata":{},"spec":{}}]',
      'manifest[0].metadata.name',
    ],
    [
      'has a document without a spec',
      '[{"apiVersion":"quorate/v1","kind":"X","metadata":{"name":"x"}}]',
      'manifest[0].spec',
    ],
  ])('[SEAT-5] is refused where it %s', (_, bytes, at) => {
    expect(refusal(bytes)).toBe(at)
    expect(refusal(expanded.bytes)).toBe('nothing')
  })
})
