// The catalogue of codes: every finding and error a person can see. Codes are never renamed.
import { checkout } from './checkout.ts'
import { database } from './database.ts'
import type { CatalogueEntry } from './entry.ts'
import { governed } from './governed.ts'
import { grant } from './grant.ts'
import { holding } from './holding.ts'
import { identity } from './identity.ts'
import { installing } from './installing.ts'
import { lane } from './lane.ts'
import { manifest } from './manifest.ts'
import { privilege } from './privilege.ts'
import { sandbox } from './sandbox.ts'
import { seat } from './seat.ts'
import { session } from './session.ts'
import { stopping } from './stopping.ts'
import { system } from './system.ts'
import { token } from './token.ts'
import { weakening } from './weakening.ts'
import { yaml } from './yaml.ts'

const families = {
  token,
  identity,
  checkout,
  session,
  holding,
  installing,
  governed,
  stopping,
  yaml,
  manifest,
  seat,
  grant,
  lane,
  privilege,
  system,
  database,
  sandbox,
  weakening,
}

/** Every code with its meaning, by code. */
export const catalogue: ReadonlyMap<string, CatalogueEntry & { readonly family: string }> = new Map(
  Object.entries(families).flatMap(([name, entries]) =>
    Object.entries(entries as Record<string, CatalogueEntry>).map(([code, entry]) => [
      code,
      { ...entry, family: name },
    ]),
  ),
)
