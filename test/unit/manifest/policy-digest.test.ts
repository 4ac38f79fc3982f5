import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, isCollection, parse, Scalar, visit } from 'yaml'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import type { Environment } from '../../../src/manifest/types.ts'
import { control } from './corpus.ts'
import { accepted, environment } from './environment.ts'

const expanded = () => expandEnvironment(environment())
const original = parse(control('environment'))

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
