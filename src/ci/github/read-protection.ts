// Asks GitHub how an environment is protected now (ID-6).
// Must not: judge it.
import {
  type EnvironmentFacts,
  goesByPatterns,
  readBranchPatterns,
  readEnvironmentFacts,
} from './answers/protection.ts'
import type { GitHubClient } from './client.ts'

const permission = 'actions: read'

/**
 * `GET …/environments/{environment_name}`, and where it goes by patterns of branches these too; a name that does not exist is
 * GITHUB_FORBIDDEN, as GitHub answers 404. @throws GITHUB_*
 */
export async function readProtection(github: GitHubClient, name: string): Promise<EnvironmentFacts> {
  const route = '/environments/{environment_name}'
  const parameters = { environment_name: name }
  const answer = await github.get({ route, parameters, permission })
  if (!goesByPatterns(answer)) return readEnvironmentFacts(answer, null)
  const listed = await github.get({
    route: `${route}/deployment-branch-policies`,
    parameters: { ...parameters, per_page: '100' },
    permission,
  })
  return readEnvironmentFacts(answer, readBranchPatterns(listed))
}
