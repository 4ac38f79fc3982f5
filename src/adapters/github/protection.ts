// Asks GitHub how an environment is protected now (ID-6).
// Must not: judge it.
import { type EnvironmentFacts, readEnvironmentFacts } from '../../identity/protection.ts'
import type { GitHubClient } from './client.ts'

/** `GET …/environments/{environment_name}`; a name that does not exist is GITHUB_FORBIDDEN, as GitHub answers 404. @throws GITHUB_* */
export async function readProtection(github: GitHubClient, name: string): Promise<EnvironmentFacts> {
  const answer = await github.get({
    route: '/environments/{environment_name}',
    parameters: { environment_name: name },
    permission: 'actions: read',
  })
  return readEnvironmentFacts(answer)
}
