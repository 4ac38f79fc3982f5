// docs/policy.md, taken at its word: each key's example is put into a sample, which is then read and linted as any policy is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Example, policyReference } from '../../../scripts/generate/policy.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'

const root = join(import.meta.dirname, '../../..')
const reference = readFileSync(join(root, 'docs/policy.md'), 'utf8')

describe.each(policyReference().map((part) => [part.title, part.keys] as const))('%s', (title, keys) => {
  const isPolicy = title === 'The policy'
  const sampleOf = ({
    in: path = isPolicy ? 'docs/examples/sql/manifests/production.yaml' : 'manifests/people.yaml',
  }) => parse(readFileSync(join(root, path), 'utf8'))
  const faultsOf = (document: unknown) => {
    const read = (isPolicy ? readEnvironment : readPeople)(stringify(document), 'production.yaml')
    return read.ok ? [] : read.findings
  }
  const withExamples = keys.filter(({ example }) => example.value !== '').map((key) => [key.path, key.example] as const)

  it.each(withExamples)(
    '[MAN-3] the example of %s passes lint, and nonsense in its place does not',
    (path, example) => {
      const document = sampleOf(example)
      const steps = stepsOf(document, path, example)
      for (const [place, value] of Object.entries(example.with ?? {})) put(document, place.split('.'), parse(value))
      put(document, steps, parse(example.value))
      expect(faultsOf(document)).toEqual([])
      expect(reference).toContain(`| \`${example.value}\` |`)
      put(document, steps, { 'no such thing': [] })
      expect(faultsOf(document).length).toBeGreaterThan(0)
    },
  )
})

/** The place of a key in a document: its names, and for a name that people choose the first one there. */
function stepsOf(document: unknown, path: string, { at }: Example): readonly string[] {
  if (at !== undefined) return typeof at === 'string' ? at.split('.') : at
  const steps: string[] = []
  let here = (document as { spec: Record<string, unknown> }).spec as Record<string, unknown> | undefined
  for (const step of path.replaceAll('[]', '.0').split('.')) {
    const name = step.startsWith('<') ? (Object.keys(here ?? {})[0] as string) : step
    steps.push(name)
    here = here?.[name] as Record<string, unknown> | undefined
  }
  return steps
}

/** Sets a value below `spec`, and makes the maps on the way. */
function put(document: { spec: Record<string, unknown> }, steps: readonly string[], value: unknown): void {
  let here = document.spec
  for (const step of steps.slice(0, -1)) {
    here[step] ??= {}
    here = here[step] as Record<string, unknown>
  }
  here[steps.at(-1) as string] = value
}
