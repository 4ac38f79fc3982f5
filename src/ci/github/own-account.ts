// Asks GitHub which account a token belongs to: REST answers that to people only, GraphQL to the token of a job too.
// Must not: be used for a proof; it only separates one's own comments from those of others.
import { QuorateError } from '../../codes/error.ts'
import { arrayOf, idOf, objectOf } from './answers/fields.ts'
import type { GitHubClient } from './client.ts'

/** The numeric id of the token's own account; `permission` is what it is wanted for. @throws GITHUB_* */
export async function readOwnAccount(github: GitHubClient, permission: string): Promise<string> {
  const { data, errors = [] } = objectOf(await github.query('{ viewer { databaseId } }', permission), 'answer')
  const types = arrayOf(errors, 'errors').map((error) => objectOf(error, 'error').type)
  // GraphQL refuses with the status of a success.
  if (types.includes('RATE_LIMITED')) throw new QuorateError('GITHUB_RATE_LIMITED', { expected: '/graphql' })
  return idOf(objectOf(objectOf(data, 'data').viewer, 'viewer').databaseId, 'viewer.databaseId')
}
