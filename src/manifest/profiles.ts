// The profiles of teams: for how many people each is, and which rules it may relax, each by its name in the policy (MAN-11).
// Must not: hold a rule itself; whatever is not relaxed by name holds for everybody. `quorate.profile_terms` says the same.

/** A rule that two or three people may be too few for. What separates a cut from its verify is none of them. */
export const relaxations = ['custodian-operates', 'migrator-holds-seats', 'verify-without-signoff'] as const
export type Relaxation = (typeof relaxations)[number]

/** `most` is null where there is no limit. */
interface ProfileTerms {
  readonly fewest: number
  readonly most: number | null
  readonly mayRelax: readonly Relaxation[]
}

export const profileNames = ['duo', 'team', 'council'] as const
export type ProfileName = (typeof profileNames)[number]

export const profiles: Readonly<Record<ProfileName, ProfileTerms>> = {
  duo: { fewest: 2, most: 2, mayRelax: relaxations },
  team: { fewest: 3, most: 8, mayRelax: ['migrator-holds-seats'] },
  council: { fewest: 9, most: null, mayRelax: [] },
}

/** How many people a profile is for, in words. */
export function peopleWords({ fewest, most }: Pick<ProfileTerms, 'fewest' | 'most'>): string {
  if (most === null) return `${fewest} people or more`
  return fewest === most ? `exactly ${fewest} people` : `${fewest} to ${most} people`
}
