// GitHub's two default forms of `sub`, built from the other claims (ID-5; "OpenID Connect reference", GitHub docs).
// Must not: match a pattern against `sub`; equality only.
import type { TokenClaims } from './read-claims.ts'

type SubjectClaims = Pick<
  TokenClaims,
  'repository' | 'repositoryId' | 'repositoryOwnerId' | 'environment' | 'eventName' | 'ref'
>

/**
 * The two subjects a token with these claims may have: `repo:OWNER/REPO:<context>` and
 * `repo:OWNER@OID/REPO@RID:<context>`, where the context is `environment:NAME`, else `pull_request`, else `ref:REF`.
 * A `:` in a value is written `%3A`.
 */
export function subjectsOf(claims: SubjectClaims): readonly [string, string] {
  const { repository, repositoryId, repositoryOwnerId, environment, eventName, ref } = claims
  const quoted = (value: string) => value.replaceAll(':', '%3A')
  const context =
    environment !== null
      ? `environment:${quoted(environment)}`
      : eventName === 'pull_request'
        ? 'pull_request'
        : `ref:${quoted(ref)}`
  const [owner, name] = repository.split('/')
  return [`repo:${repository}:${context}`, `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}`]
}
