import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, isCollection, parse, Scalar, visit } from 'yaml'
import { sha256 } from '../../../src/codes/encoding.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import type { Environment } from '../../../src/manifest/types.ts'
import { control } from './corpus.ts'
import { accepted, environment } from './environment.ts'

const expanded = () => expandEnvironment(environment())
const original = parse(control('environment'))

function spec(kind: string, name: string): unknown {
  return expanded().documents.find((document) => document.kind === kind && document.metadata.name === name)?.spec
}

function names(kind: string): readonly string[] {
  return expanded()
    .documents.filter((document) => document.kind === kind)
    .map(({ metadata }) => metadata.name)
}

describe('expansion', () => {
  it('[MAN-1] gives the eight kinds and nothing else', () => {
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
        '[{"apiVersion":"quorate/v1","kind":"AUTHORITY_ACTION","metadata":{"name":"CUT"},"spec":{"by":',
      ),
    ).toBe(true)
  })

  it('[MAN-6] keeps the digest of the control for ever', () => {
    const set = expanded()
    expect(set.digest).toBe('5b2e1d9351636c9ba9bfa37dfb75d961f34794e748f64d88e284f4f1698b9541')
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
      does: 'seats',
      scope: 'registry',
      by: 'operator',
      review: null,
      grant,
    })
    expect(spec('AUTHORITY_ACTION', 'KEY_CHANGE')).toEqual({
      does: 'keys',
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
    expect(expandEnvironment(accepted(readEnvironment(text, 'production.yaml'))).documents).toHaveLength(76)
  })
})

/** The same content, its keys in another order, in another style, with comments. */
function rewritten(seed: readonly number[]): string {
  let at = 0
  const draw = (below: number) => (seed[at++ % seed.length] ?? 0) % below
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([key, child]) => [draw(1_000), key, shuffled(child)] as const)
    return Object.fromEntries(entries.toSorted((a, b) => a[0] - b[0]).map(([, key, child]) => [key, child]))
  }
  const document = new Document(shuffled(original))
  visit(document, {
    Node(_, node) {
      if (isCollection(node)) node.flow = draw(3) === 0
      else if (node instanceof Scalar && typeof node.value === 'string')
        node.type = draw(2) === 0 ? 'QUOTE_DOUBLE' : 'PLAIN'
      if (draw(5) === 0) node.commentBefore = ' a remark'
    },
  })
  return document.toString({ indent: 2 + draw(3), lineWidth: 0 })
}

/** A meaningful change of one leaf. */
function changed(value: string | number | boolean): unknown {
  if (typeof value === 'number') return value + 1
  if (value === 'dispatch') return 'seat'
  if (value === 'environment') return 'dispatch'
  if (value === 'required') return 'none'
  if (value === 'none') return 'required'
  if (typeof value === 'string' && /^\d+[hd]$/.test(value)) return '5h'
  return `${value}x`
}

/** Every leaf's path below the value. */
function leaves(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [at]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...at, key]))
}

describe('the digest of a policy', () => {
  it('[MAN-6] is the same whatever the order of keys, the style and the comments', () => {
    const set = expanded()
    const seeds = fc.array(fc.nat(1_000), { minLength: 20, maxLength: 200 })
    fc.assert(
      fc.property(seeds, (seed) => {
        const text = rewritten(seed)
        expect(expandEnvironment(accepted(readEnvironment(text, 'file.yaml'))).digest).toBe(set.digest)
      }),
      { numRuns: 100 },
    )
  })

  it.each(
    leaves({ metadata: original.metadata, spec: original.spec })
      .filter((path) => path.at(-1) !== 'personal')
      .map((path) => [path.join('.'), path] as const),
  )('[MAN-6] changes with %s', (_, path) => {
    const copy = structuredClone(original)
    const parent = path.slice(0, -1).reduce((node, key) => node[key], copy)
    const key = path.at(-1) ?? ''
    parent[key] = changed(parent[key])
    const { metadata, spec } = copy as { metadata: { name: string }; spec: Environment['spec'] }
    const edited = { ...environment(), name: metadata.name, spec }
    expect(expandEnvironment(edited).digest).not.toBe(expanded().digest)
  })

  it('[MAN-6] changes with every key that is taken away or added', () => {
    const set = expanded()
    const edits = [
      ['review: codex\n      ', ''],
      [', t2: dispatch }\n      grant', ' }\n      grant'],
      ['    KEY_CHANGE:\n      by: operator\n      signoffs: { t2: dispatch }\n', ''],
      ['custodian: verify_custodian', 'personal: true'],
      ['branch: main', 'branch: main\n    runner: self-hosted'],
      [', cut_custodian: [verify_custodian]', ''],
    ] as const
    const digests = edits.map(([from, to]) => {
      const { metadata, spec } = parse(control('environment').replace(from, to))
      return expandEnvironment({ ...environment(), name: metadata.name, spec }).digest
    })
    expect(new Set([...digests, set.digest]).size).toBe(edits.length + 1)
  })
})
