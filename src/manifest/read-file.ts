// The first two steps of reading every kind of manifest file: strict YAML, then its shape.
import type { Finding } from '../codes/finding.ts'
import { byPlace, type Fault, locate, type PlaceOf } from './fault.ts'
import { type Kind, seen, shapeFaults } from './validate.ts'
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml.ts'
import { limits } from './yaml/tokens.ts'

/** A file with its kind's shape (`value` has the type the schema gives), or all findings so far. */
export type ReadFile<T> =
  | { readonly ok: true; readonly value: T; readonly placeOf: PlaceOf }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Reads a text as one kind of manifest file; the faults of YAML and of the shape come together. */
export function readFile<T>(text: string, file: string, kind: Kind): ReadFile<T> {
  const parsed = parseYaml(text, file)
  const { value, placeOf } = parsed
  if (value === undefined) return { ok: false, findings: parsed.findings }
  const shape = [...header(value, kind), ...(isKind(value, kind) ? shapeFaults(kind, value) : [])]
  const own = shape.filter((fault) => !followsFrom(parsed, fault))
  const findings = [...parsed.findings, ...locate(own, placeOf)].sort(byPlace).slice(0, limits.findings)
  return findings.length === 0 ? { ok: true, value: value as T, placeOf } : { ok: false, findings }
}

/** Whether a fault may be there only because of a refused value or key. */
function followsFrom({ tainted, incomplete }: ParsedYaml, { code, at }: Fault): boolean {
  if (code === 'MANIFEST_MISSING_KEY' && incomplete.has(at)) return true
  return [...tainted].some((pointer) => `${at}/`.startsWith(`${pointer}/`))
}

type Header = { readonly apiVersion?: unknown; readonly kind?: unknown } | null

/** Whether the shape is worth looking at: another kind's or version's file has nothing but faults. */
function isKind(value: unknown, kind: Kind): boolean {
  return header(value, kind).length === 0
}

function header(value: unknown, kind: Kind): Fault[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
  const { apiVersion, kind: observed } = value as NonNullable<Header>
  return [
    ...(typeof apiVersion === 'string' && apiVersion !== 'quorate/v1'
      ? [
          {
            code: 'MANIFEST_API_VERSION' as const,
            at: '/apiVersion',
            expected: 'quorate/v1',
            observed: seen(apiVersion),
          },
        ]
      : []),
    ...(typeof observed === 'string' && observed !== kind
      ? [{ code: 'MANIFEST_KIND' as const, at: '/kind', expected: kind, observed: seen(observed) }]
      : []),
  ]
}
