// Which safeguard a difference of the profile weakens: the size of the team, the rules that are relaxed (MAN-11).
import type { Code } from '../../codes/catalogue/index.ts'
import { type ProfileName, profiles } from '../profiles.ts'
import type { Difference } from './documents.ts'
import type { Sides } from './view.ts'

/** How many people a profile asks for at least; one that this version does not know asks for nobody. */
function fewest(name: string): number {
  return Object.hasOwn(profiles, name) ? profiles[name as ProfileName].fewest : 0
}

/** A profile came, alone or in the place of another one. */
export function profileWeakening({ name }: Difference, { before, after }: Sides): Code | null {
  const old = before.profile?.relaxes ?? []
  if (after.profile?.relaxes.some((rule) => !old.includes(rule)) !== false) return 'WEAKER_RELAXATION'
  return before.profile !== null && fewest(name) < fewest(before.profile.name) ? 'WEAKER_PROFILE' : null
}

/** A profile went: what came in its place is told of that one; without any, a policy is for any number of people. */
export function profileGone(_: Difference, { after }: Sides): Code | null {
  return after.profile === null ? 'WEAKER_PROFILE' : null
}
