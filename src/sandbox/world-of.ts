// The emulated GitHub's accounts: everybody of a people file, a stranger, and GitHub's usual bots.
import type { People } from '../manifest/types.ts'
import { defaultWorld, protectedEnvironment, type World } from './github.ts'

/** A registered GitHub account that the environment does not know. */
export const STRANGER = { login: 'mallory', id: 6666 } as const

/** The default world with these people, each of them a possible reviewer of every environment. */
export function worldOf(people: People): World {
  const world = defaultWorld()
  const bots = [...world.users.values()].filter((user) => user.type === 'Bot')
  world.users.clear()
  for (const { githubLogin: login, id } of people.people)
    world.users.set(login, { login, id: Number(id), type: 'User' })
  world.users.set(STRANGER.login, { ...STRANGER, type: 'User' })
  for (const bot of bots) world.users.set(bot.login, bot)
  const logins = people.people.map(({ githubLogin: login }) => login)
  for (const [name, { id, requiredReviewers }] of world.environments) {
    if (requiredReviewers !== null) world.environments.set(name, protectedEnvironment(name, id, logins))
  }
  return world
}
