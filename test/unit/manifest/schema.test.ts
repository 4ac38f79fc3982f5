import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseYaml } from '../../../src/manifest/yaml/parse-yaml.ts'
import { cases, control, kindOf } from './corpus.ts'
import { bySchema, byValidator } from './validators.ts'

const root = join(import.meta.dirname, '../../..')

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every JSON pointer's path in a value. */
function paths(value: Json, at: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...at]]
  return [[...at], ...Object.entries(value).flatMap(([key, child]) => paths(child, [...at, key]))]
}

/** A copy with the value at a path replaced, or taken away. */
function replaced(value: Json, path: readonly string[], by: Json | undefined): Json | undefined {
  const [key, ...rest] = path
  if (key === undefined) return by
  const copy = structuredClone(value) as { [key: string]: Json }
  const child = replaced(copy[key] ?? null, rest, by)
  if (child !== undefined) copy[key] = child
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy
}

describe.each(['environment', 'people', 'plan', 'targets', 'runs', 'plan-sql', 'plan-run'] as const)(
  'the schema of %s',
  (kind) => {
    const original = parse(control(kind)) as Json

    it('[MAN-3] agrees with the generated validator on whatever is put anywhere', () => {
      const anything = fc.oneof(
        fc.constantFrom<Json | undefined>(
          undefined,
          null,
          true,
          '',
          'a',
          'A',
          '1',
          'dispatch',
          'x/1',
          0,
          1,
          1.5,
          -1,
          10,
          [],
          {},
        ),
        fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
        fc.record(
          { dispatch: fc.integer({ min: -1, max: 11 }), seat: fc.constantFrom<Json>(1, '1', null) },
          { requiredKeys: [] },
        ),
        fc.string().map((key): Json => ({ [key]: 'dispatch' })),
      )
      fc.assert(
        fc.property(fc.constantFrom(...paths(original)), anything, (path, by) => {
          const edited = replaced(original, path, by)
          // zod passes over this key; the reader of YAML has refused it before (key_proto_fail).
          fc.pre(!JSON.stringify(edited ?? null).includes('"__proto__"'))
          expect(byValidator(kind, edited)).toBe(bySchema(kind, edited))
        }),
        { numRuns: 1_500 },
      )
    })

    it('[MAN-3] judges every case of the corpus as the generated validator does', () => {
      let compared = 0
      for (const { name, text } of cases(kind)) {
        const { value } = parseYaml(text, name)
        if (value === undefined) continue
        compared += 1
        expect({ name, valid: byValidator(kind, value) }).toEqual({ name, valid: bySchema(kind, value) })
      }
      expect(compared).toBeGreaterThan(10)
    })

    it('[MAN-3] is what the editors read', () => {
      const schema = JSON.parse(readFileSync(join(root, `manifests/schema/${kindOf(kind)}.schema.json`), 'utf8'))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema.description).toMatch(/^W/)
      expect(schema.additionalProperties).toBe(false)
    })
  },
)

describe('what is generated from the schema', () => {
  it('[MAN-3] is up to date', () => {
    const check = () => execFileSync(process.execPath, ['scripts/generate-schema.ts', '--check'], { cwd: root })
    expect(check).not.toThrow()
  })

  it('[MAN-3] needs neither zod nor ajv where it runs', async () => {
    const inputs = async (entry: string) => {
      const options = {
        bundle: true,
        platform: 'node',
        format: 'esm',
        write: false,
        metafile: true,
        logLevel: 'silent',
      } as const
      return Object.keys((await build({ ...options, entryPoints: [join(root, entry)] })).metafile.inputs)
    }
    const loads = (files: string[]) => files.filter((file) => /node_modules\/(zod|ajv)\//.test(file))
    expect(loads(await inputs('src/manifest/read-environment.ts'))).toEqual([])
    // The control: the same question finds zod where it is.
    expect(loads(await inputs('src/manifest/schema.ts'))).not.toEqual([])
  })
})
