// One expanded policy, looked up by what the comparison asks: which seats, pairs, roles and acts there are.

import type { ManifestDocument } from '../expand/digest.ts'
import { kindOf } from '../kinds.ts'

/** A required seat; `source` is the part of the short file that asks for it. */
export interface RequiredSeat {
  readonly source: 'signoffs' | 'grant'
  readonly ordinal: unknown
  readonly assurance: readonly string[]
}

/** A policy as the comparison sees it. */
export interface View {
  /** The distinct seats of a role in an action. */
  readonly seats: (action: string, role: string) => readonly RequiredSeat[]
  readonly hasPair: (scope: string, left: string, right: string) => boolean
  /** Whether something is carried out that an independent verify must follow. */
  readonly isVerified: boolean
  readonly actions: ReadonlySet<string>
  /** The commit at which a scope's workflow is pinned; null where it is not. */
  readonly pinOf: (scope: string) => string | null
  readonly roles: ReadonlySet<string>
  /** For how large a team it is, and what it relaxes; null where it says neither. */
  readonly profile: { readonly name: string; readonly relaxes: readonly string[] } | null
}

/** What was and what shall be. */
export interface Sides {
  readonly before: View
  readonly after: View
}

/** Looks a set over once. */
export function viewOf(documents: readonly ManifestDocument[]): View {
  const seats = new Map<string, Map<string, RequiredSeat>>()
  const pairs = new Set<string>()
  let isVerified = false
  const actions = new Set<string>()
  const roles = new Set<string>()
  const pins = new Map<string, string>()
  let profile: View['profile'] = null
  for (const { kind, metadata, spec } of documents) {
    const source = requirementSource(kind)
    if (source !== null) {
      const at = `${spec.action} ${spec.class}`
      const seat = { source, ordinal: spec.ordinal, assurance: sourcesIn(spec.assurance) }
      seats.set(at, (seats.get(at) ?? new Map()).set(`${source} ${spec.ordinal}`, seat))
    }
    if (kind === 'PRINCIPAL_SEPARATION') pairs.add(pairKey(spec.scope, spec.left, spec.right))
    if (kind === 'AUTHORITY_SCOPE' && typeof spec.job_workflow_sha === 'string')
      pins.set(metadata.name, spec.job_workflow_sha)
    if (kind === 'TEAM_PROFILE') profile = { name: metadata.name, relaxes: sourcesIn(spec.relaxes) }
    if (kind === 'AUTHORITY_ACTION') {
      actions.add(metadata.name)
      isVerified ||= kindOf({ does: String(spec.does) })?.isVerified === true
    }
    for (const role of rolesIn(kind, metadata.name, spec)) roles.add(role)
  }
  return {
    seats: (action, role) => [...(seats.get(`${action} ${role}`)?.values() ?? [])],
    hasPair: (scope, left, right) => pairs.has(pairKey(scope, left, right)),
    pinOf: (scope) => pins.get(scope) ?? null,
    isVerified,
    actions,
    roles,
    profile,
  }
}

/** The part of an action that a requirement's kind comes from; null for other kinds. */
export function requirementSource(kind: string): RequiredSeat['source'] | null {
  if (kind === 'SIGNOFF_REQUIREMENT') return 'signoffs'
  return kind === 'QUORUM_REQUIREMENT' ? 'grant' : null
}

/** The accepted sources of a seat. */
export function sourcesIn(assurance: unknown): readonly string[] {
  return Array.isArray(assurance) ? assurance.map(String) : []
}

/** Every role that a document gives something to. */
function rolesIn(kind: string, name: string, spec: ManifestDocument['spec']): readonly string[] {
  const named = {
    PRINCIPAL_CLASS: [name],
    AUTHORITY_ACTION: [spec.by],
    AUTHORITY_SCOPE: [spec.custodian],
    SIGNOFF_REQUIREMENT: [spec.class],
    QUORUM_REQUIREMENT: [spec.class],
  }[kind]
  return (named ?? []).filter((role) => typeof role === 'string')
}

/** A pair is symmetric. */
function pairKey(scope: unknown, left: unknown, right: unknown): string {
  return [scope, ...[String(left), String(right)].sort()].join(' ')
}
