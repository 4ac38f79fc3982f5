// The manifest files as typed, readonly values; their shapes come from the schema, which is imported for its types only.
import type * as z from 'zod'
import type { Place } from '../codes/finding.ts'
import type { environment } from './schema.ts'
import type { plan } from './schema-plan.ts'

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/** The `run` of a PLAN file, as written. */
export type RunSpec = DeepReadonly<NonNullable<z.infer<typeof plan>['spec']['run']>>

/** The `spec` of an ENVIRONMENT file, as written. */
export type EnvironmentSpec = DeepReadonly<z.infer<typeof environment>['spec']>

/** A workflow as the file names it: a file of the repository itself, or a pinned reusable one. */
export type Workflow = EnvironmentSpec['revoke']['workflow']

/** A checked ENVIRONMENT file. */
export interface Environment {
  readonly file: string
  readonly name: string
  readonly spec: EnvironmentSpec
  /** Where a JSON pointer such as `/spec/actions/CUT` is written; the nearest parent where it is not. */
  readonly placeOf: (pointer: string) => Place
}

/** One person of a PEOPLE file. */
export interface Person {
  /** GitHub's numeric user id in decimal. */
  readonly id: string
  /** For readers only; proves nothing. */
  readonly githubLogin: string
  readonly roles: readonly string[]
  /** The day (YYYY-MM-DD, UTC) on which the roles end. */
  readonly validUntil: string
  /** When the one suspension would end that the quorum ends before its time (RFC 3339, UTC). */
  readonly endSuspension?: string | undefined
  readonly line: number
}

/** A checked PEOPLE file. */
export interface People {
  readonly file: string
  /** The environment these people work in. */
  readonly name: string
  readonly people: readonly Person[]
  /** Where a JSON pointer such as `/spec/people/0/roles` is written. */
  readonly placeOf: (pointer: string) => Place
}

/** The `sql` of a PLAN file, as written. */
export type SqlSpec = DeepReadonly<NonNullable<z.infer<typeof plan>['spec']['sql']>>

/** What every checked PLAN file has. */
interface PlanHead {
  readonly file: string
  /** The plan's id. */
  readonly name: string
  readonly carrier: string
  readonly revision: number
  readonly rollback: string
  readonly dependsOn: readonly string[]
  /** Where a JSON pointer such as `/spec/sql/target` is written: its value, or its key. */
  readonly placeOf: (pointer: string, part?: 'key' | 'value') => Place
}

/** A plan of documents. */
export interface DocumentPlan extends PlanHead {
  readonly does: 'documents'
  readonly root: string
  readonly sources: readonly string[]
}

/** A plan of one reviewed script (SQL-1). */
export interface SqlPlan extends PlanHead {
  readonly does: 'sql'
  readonly sql: SqlPart
}

/** A plan of a run (RUN-1). */
export interface RunPlan extends PlanHead {
  readonly does: 'run'
  readonly run: RunPart
}

/** What a plan says of its run, with every default filled in. */
export interface RunPart {
  readonly command: string | null
  /** What undoes a command that failed. */
  readonly on_failure: string | null
  readonly files: readonly string[]
  readonly subjects: 'required' | 'optional' | 'none'
  /** Whose provenance attestation each subject must have (SEAT-5). */
  readonly attested: AttestedPart | null
  /** Names of secrets, each once and in their order. */
  readonly releases: readonly string[]
  readonly seconds: number
  /** The role that it may log in as until its deadline, and what that may leave behind in the catalogue (RUN-6). */
  readonly login: { readonly role: string; readonly leaves: readonly string[] } | null
}

/** What a plan says of its subjects' provenance. */
export interface AttestedPart {
  /** `owner/repository/.github/workflows/file.yml`, with `@ref` where that is not the policy's branch. */
  readonly workflow: string
  /** Whether they are built from the commit of the change. */
  readonly commit: 'same' | 'any'
  /** Where the trusted root is. */
  readonly trusted_root: string
}

/** A checked PLAN file; `does` is the kind of change that it is for. */
export type Plan = DocumentPlan | SqlPlan | RunPlan

/** How many rows, from the least to the most. */
export type Bound = readonly [least: number, most: number]

/** What may happen to a table's rows. */
export interface TableBounds {
  readonly insert: Bound
  readonly update: Bound
  readonly delete: Bound
  readonly truncate: boolean
}

/** What a plan says of its script, with every default filled in. */
export interface SqlPart {
  readonly target: string
  readonly script: string
  readonly expect: Readonly<Record<string, TableBounds>>
  readonly assert: readonly (string | { readonly file: string })[]
  readonly unbound: Readonly<Record<string, readonly string[]>>
  readonly bind: 'rows' | 'counts'
  readonly keep: boolean
  readonly compensation:
    | { readonly kind: 'script'; readonly script: string }
    | { readonly kind: 'restore' }
    | { readonly kind: 'none'; readonly reason: string }
  readonly timeoutMs: number
  readonly lockTimeoutMs: number
}
