// The content of a plan with a script: the canonical bytes that are digested, reviewed, signed and carried out (SQL-1).
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import type { SqlPart, SqlPlan } from '../manifest/types.ts'
import { limits } from './text.ts'

/** A text with what identifies it. */
export interface FiledText {
  readonly bytes: number
  readonly sha256: string
  readonly text: string
}

/** The `sql` of the content. */
export interface SqlContent extends Pick<SqlPart, 'bind' | 'expect' | 'keep' | 'target' | 'unbound'> {
  /** `path` is null for an assertion that the plan itself holds. */
  readonly assert: readonly (FiledText & { readonly path: string | null })[]
  readonly compensation:
    | ({ readonly kind: 'script'; readonly path: string } & FiledText)
    | { readonly kind: 'restore' }
    | { readonly kind: 'none'; readonly reason: string }
  readonly lock_timeout_ms: number
  readonly script: FiledText & { readonly path: string }
  readonly timeout_ms: number
}

/** The whole content, under the names that it has in its bytes. */
export interface ScriptContent {
  readonly carrier: string
  readonly depends_on: readonly string[]
  readonly plan_id: string
  readonly revision: number
  readonly rollback_plan_ref: string
  readonly root: string
  readonly sql: SqlContent
  readonly v: 1
}

/** A content: its exact bytes, their digest, and what is in them. */
export interface ScriptDocument {
  /** Canonical JSON (RFC 8785). These exact bytes are sent; nobody serialises them again. */
  readonly text: string
  readonly digest: Sha256
  readonly content: ScriptContent
}

/** The files that a plan names, each once. */
export function filesOf({ script, assert, compensation }: SqlPart): readonly string[] {
  const asserts = assert.flatMap((one) => (typeof one === 'string' ? [] : [one.file]))
  return [...new Set([script, ...asserts, ...(compensation.kind === 'script' ? [compensation.script] : [])])]
}

/** Makes a plan's content of the texts of its files; the same input gives the same bytes. @throws SCRIPT_TOO_LARGE */
export function scriptDocument(plan: SqlPlan, texts: ReadonlyMap<string, string>): ScriptDocument {
  const { target, expect, bind, keep, unbound, compensation, assert, script, timeoutMs, lockTimeoutMs } = plan.sql
  const file = (path: string) => ({ path, ...filed(texts.get(path) ?? '') })
  const content: ScriptContent = {
    carrier: plan.carrier,
    depends_on: plan.dependsOn,
    plan_id: plan.name,
    revision: plan.revision,
    rollback_plan_ref: plan.rollback,
    root: `sql/${target}`,
    sql: {
      ...{ target, expect, bind, keep, unbound, script: file(script) },
      assert: assert.map((one) => (typeof one === 'string' ? { path: null, ...filed(one) } : file(one.file))),
      compensation:
        compensation.kind === 'script' ? { kind: 'script' as const, ...file(compensation.script) } : compensation,
      ...{ timeout_ms: timeoutMs, lock_timeout_ms: lockTimeoutMs },
    },
    v: 1,
  }
  const text = canonicalize(content) as string
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.contentBytes)
    throw new QuorateError('SCRIPT_TOO_LARGE', { expected: limits.contentBytes, observed: bytes })
  return { text, digest: sha256(text), content }
}

function filed(text: string): FiledText {
  return { bytes: Buffer.byteLength(text), sha256: sha256(text), text }
}
