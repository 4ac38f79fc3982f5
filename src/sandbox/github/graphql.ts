// GraphQL's one answer: as whom a token writes.
import { userNamed } from './rest/schemas.ts'
import type { World } from './world.ts'

/** The path below the API's address. */
export const GRAPHQL = '/graphql'

/** What GitHub answers to a query, with status 200 whatever comes of it. */
export function graphQlAnswer(world: World, login: string, query: string): object {
  if (query.replaceAll(/\s+/g, ' ').trim() !== '{ viewer { databaseId } }')
    return { errors: [{ type: 'undefinedField', message: 'The emulator answers only as whom a token writes.' }] }
  return { data: { viewer: { databaseId: userNamed(world, login).id } } }
}
