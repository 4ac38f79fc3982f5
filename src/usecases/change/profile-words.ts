// What the profile of the policy in force relaxes, in words that stand in every verdict (MAN-11).
// Must not: leave a relaxation out, also one that this version has no words for.
import type { PolicyInForce } from '../../manifest/policy-in-force.ts'
import type { Relaxation } from '../../manifest/profiles.ts'

const WORDS: Readonly<Record<Relaxation, string>> = {
  'custodian-operates': 'whoever keeps the password of a login may start its jobs',
  'migrator-holds-seats': 'whoever keeps the migrator’s password may hold other roles',
  'verify-without-signoff': 'nobody else signs the verify',
}

/** What one person can do alone in a team of two, whatever the policy says: nobody else is left who keeps these. */
const ALONE =
  'alone, whoever owns the database or keeps the migrator’s password can change the gate and every row, and an administrator of the ' +
  'repository can change its branch rule, environments and secrets'

/** One fact, `profile`; none where the policy has no profile. */
export function profileWords({ profile }: Pick<PolicyInForce, 'profile'>): Readonly<Record<string, string>> {
  if (profile === null) return {}
  const { name, relaxes } = profile
  const rules = relaxes.map((rule) => (Object.hasOwn(WORDS, rule) ? `${rule} (${WORDS[rule as Relaxation]})` : rule))
  const relaxed = rules.length === 0 ? 'relaxes nothing' : `relaxes ${rules.join(', ')}`
  return { profile: [`${name}, ${relaxed}`, ...(name === 'duo' ? [ALONE] : [])].join('; ') }
}
