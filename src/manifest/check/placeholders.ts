// The people that `init` writes when nobody names any: ids that no account has.
import type { Finding } from '../../codes/finding.ts'
import { type Fault, locate, step } from '../fault.ts'
import type { People } from '../types.ts'

/** Beyond every id that GitHub has given or will give for long. */
const NOBODY = 9_000_000_000_000_000_001n

/** The id of the nth placeholder, counted from 0. */
export function placeholderId(index: number): string {
  return String(NOBODY + BigInt(index))
}

/** Every entry of the file that is still a placeholder. */
export function placeholderFindings({ people, placeOf }: People): Finding[] {
  const isNobody = (id: string) => BigInt(id) >= NOBODY && BigInt(id) < NOBODY + 1000n
  const faults = people.flatMap(({ id, githubLogin: login }, index): Fault[] =>
    isNobody(id) ? [{ code: 'PERSON_PLACEHOLDER', at: `/spec/people${step(index)}/id`, observed: login }] : [],
  )
  return locate(faults, placeOf)
}
