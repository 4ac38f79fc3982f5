// The policy that a database says is in force, parsed once: its documents, and what is looked up in them.
// Must not: check a rule; the database did before it put the policy in force.

import { type ExpectedWorkload, readScope, readWorkload, type Scope } from '../codes/scope.ts'
import { flag, listOf, made, mapOf, members, orNone, type Read, type Reader, refuse, text } from '../codes/shape.ts'
import { type ExpandedSet, type ManifestDocument, seal } from './expand/digest.ts'

/** Where the proofs of a scope come from, and what they must say. */
interface Provider {
  /** `https://github.com` */
  readonly server: string
  readonly repository: string
  readonly expected: ExpectedWorkload
}

/** A login or a workflow, by its AUTHORITY_SCOPE. */
export interface ScopeInForce {
  readonly dbRole: string
  readonly approval: string
  /** Null for the migrator's, under which no job proves itself. */
  readonly job: (Scope & Provider) | null
}

/** What an AUTHORITY_ACTION says of who carries it out. */
export interface ActionInForce {
  readonly scope: string
  /** The operator's role. */
  readonly by: string
  /** The kind of change; null where nothing carries it out yet. */
  readonly does: string | null
}

/** One policy. */
export interface PolicyInForce extends ExpandedSet {
  readonly scopes: ReadonlyMap<string, ScopeInForce>
  readonly actions: ReadonlyMap<string, ActionInForce>
  /** The roles whose one holder answers for a login: they are rebound, not bound. */
  readonly custodians: ReadonlySet<string>
  /** For how large a team it is, and the rules that it relaxes by name; null where it says neither (MAN-11). */
  readonly profile: { readonly name: string; readonly relaxes: readonly string[] } | null
}

const documents: Reader<readonly ManifestDocument[]> = listOf(
  made(
    members({ apiVersion: text, kind: text, metadata: members({ name: text }), spec: mapOf((value) => value) }),
    (document, at): ManifestDocument =>
      document.apiVersion === 'quorate/v1'
        ? { ...document, apiVersion: 'quorate/v1' }
        : refuse(`${at}.apiVersion`, 'quorate/v1'),
  ),
)
const provider = members({ server: text, repository: text, repository_id: text, owner_id: text })
const action = members({ scope: text, by: text, does: orNone(text) })
const principalClass = members({ custodian: flag })
const teamProfile = made(members({ relaxes: listOf(text) }), ({ relaxes }) => relaxes)
const scope = members({ db_role: text, approval: text, provider: orNone(text) })

/** The policy of these canonical bytes. @throws Misshapen */
export function readPolicyInForce(bytes: string, at: string): PolicyInForce {
  const set = seal(documents(parseJson(bytes, at), at))
  const ofKind = <T>(kind: string, read: Reader<T>) =>
    new Map(
      set.documents.flatMap((document) =>
        document.kind === kind
          ? [[document.metadata.name, read(document.spec, `${at}.${kind}.${document.metadata.name}`)]]
          : [],
      ),
    )
  const providers = ofKind('IDENTITY_PROVIDER', provider)
  const classes = ofKind('PRINCIPAL_CLASS', principalClass)
  return {
    ...set,
    scopes: ofKind('AUTHORITY_SCOPE', (value, where) => scopeInForce(value, where, providers)),
    actions: ofKind('AUTHORITY_ACTION', action),
    profile: [...ofKind('TEAM_PROFILE', teamProfile)].map(([name, relaxes]) => ({ name, relaxes }))[0] ?? null,
    custodians: new Set([...classes].flatMap(([name, { custodian }]) => (custodian ? [name] : []))),
  }
}

function scopeInForce(value: unknown, at: string, providers: ReadonlyMap<string, Read<typeof provider>>): ScopeInForce {
  const { db_role: dbRole, approval, provider: name } = scope(value, at)
  const github = name === null ? undefined : (providers.get(name) ?? refuse(`${at}.provider`, 'a provider'))
  if (github === undefined) return { dbRole, approval, job: null }
  const { server, repository, repository_id: repositoryId, owner_id: ownerId } = github
  const expected = { repository_id: repositoryId, repository_owner_id: ownerId, ...readWorkload(value, at) }
  return { dbRole, approval, job: { ...readScope(value, at), server, repository, expected } }
}

function parseJson(bytes: string, at: string): unknown {
  try {
    return JSON.parse(bytes)
  } catch {
    return refuse(at, 'JSON')
  }
}
