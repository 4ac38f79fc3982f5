// Attestations of what workflows built: a list without their bundles, each of which lies in GitHub's storage.
import type { operations } from '@octokit/openapi-types'
import type { World } from '../world.ts'
import { pageOf } from './page.ts'
import type { Links } from './schemas.ts'

type Listed = operations['repos/list-attestations']['responses'][200]['content']['application/json']
type Entry = Omit<NonNullable<Listed['attestations']>[number], 'bundle'>

const STORED = /^\/_attestations\/(?<digest>[0-9a-f]{64})\/(?<index>\d+)\.json\.sn$/

/**
 * `GET …/attestations/{subject_digest}`, the newest first; null where there is none. GitHub's description still types `bundle` as an
 * object that may be missing; since July 2026 its answers say null.
 */
export function attestationsAnswer(
  links: Links,
  { attestations, repository }: World,
  digest: string,
  query: URLSearchParams,
): { readonly attestations: readonly (Entry & { readonly bundle: null })[] } | null {
  const kind = query.get('predicate_type')
  const found = (attestations.get(digest) ?? []).flatMap((one, index) =>
    kind === null || kind === one.kind ? [`${links.api}/_attestations/${digest}/${index}.json.sn`] : [],
  )
  if (found.length === 0) return null
  const entry = (url: string) => ({
    repository_id: repository.id,
    bundle_url: url,
    initiator: 'user',
    bundle: null,
  })
  return { attestations: pageOf(found.reverse(), query).map(entry) }
}

/** The packed bundle at an address of the storage; null where there is none. */
export function storedAttestation({ attestations }: World, pathname: string): Uint8Array | null {
  const { digest = '', index } = STORED.exec(pathname)?.groups ?? {}
  return attestations.get(digest)?.[Number(index)]?.stored ?? null
}
