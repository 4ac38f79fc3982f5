// The answer about one account.
import type { User } from '../world.ts'
import { created, type Links, type Schemas, simpleUser } from './schemas.ts'

/** `GET /users/{username}` */
export function userAnswer(links: Links, user: User): Schemas['public-user'] {
  return {
    ...simpleUser(links, user),
    user_view_type: 'public',
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    ...created,
  }
}
