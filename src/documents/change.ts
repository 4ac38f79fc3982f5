// The change of a plan against what is alive, and the digest that the executor signs. Twin: quorate.change_digest.
// Must not: know generated ids; the same change has the same digest everywhere.

import { byBytes, digestFields, type Sha256 } from '../codes/encoding.ts'

/** One changed unit. `prior` is null where nothing was alive, `next` where nothing will be. */
export interface Change {
  readonly address: string
  readonly change: 'add' | 'change' | 'retire'
  readonly prior: string | null
  readonly next: string | null
}

/** Answers what a plan changes: live hash by address against the plan's units; an unchanged unit is not in it (LAN-3). */
export function changesBetween(
  live: ReadonlyMap<string, string>,
  units: readonly { readonly address: string; readonly contentHash: string }[],
): readonly Change[] {
  const wanted = new Map(units.map((unit) => [unit.address, unit.contentHash]))
  const addresses = [...new Set([...live.keys(), ...wanted.keys()])].sort(byBytes)
  return addresses.flatMap((address) => {
    const prior = live.get(address) ?? null
    const next = wanted.get(address) ?? null
    if (prior === next) return []
    return [{ address, change: prior === null ? 'add' : next === null ? 'retire' : 'change', prior, next } as const]
  })
}

/** The digest of a cut (`to_sign`): root, then every changed unit in byte order of its address (LAN-3). */
export function changeDigest(root: string, changes: readonly Change[]): Sha256 {
  return digestFields(['cut', root, ...fieldsOf(changes)])
}

/** The digest of a compensating change set, which the verifier signs. Twin: `quorate.compensating_digest` (LAN-5). */
export function compensatingDigest(root: string, content: Sha256, changes: readonly Change[]): Sha256 {
  return digestFields(['compensating', root, content, ...fieldsOf(changes)])
}

/** In byte order of the addresses. */
function fieldsOf(changes: readonly Change[]): readonly (string | null)[] {
  const sorted = [...changes].sort((left, right) => byBytes(left.address, right.address))
  return sorted.flatMap(({ address, change, prior, next }) => [address, change, prior, next])
}
