// What is published of the keys of permits, against what the database lists: a host that lists another key lets others in (RUN-3).
import { fetchKeySet } from '../../ci/github/fetch-key-set.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import { type PermitKeys, readPermitKeys } from '../../postgres/permit-keys.ts'
import { readKeySet } from '../door/keys.ts'
import { DISCOVERY, JWKS } from '../permit/metadata.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check, unknown } from './check.ts'

const ID = 'PERMITS_PUBLISHED'
const TITLE = 'what is published of the keys of permits is what the database lists'

/** The check; none where no key is listed, or where the login may not ask. */
export async function permitChecks(database: Database): Promise<readonly Check[]> {
  const { issuer, keys } = (await whereAllowed(() => readPermitKeys(database), null)) ?? { issuer: null, keys: [] }
  if (issuer === null || keys.length === 0) return []
  try {
    const discovery = readDiscovery(await fetchKeySet(`${issuer}/${DISCOVERY}`))
    const published = readKeySet(await fetchKeySet(`${issuer}/${JWKS}`), issuer).map(({ kid, n }) => `${kid} ${n}`)
    const own = keys.map(({ kid, n }) => `${kid} ${n}`)
    const observed = {
      foreign: kidsOf(published.filter((key) => !own.includes(key))),
      missing: kidsOf(own.filter((key) => !published.includes(key))),
      ...(discovery.issuer === issuer && discovery.jwks_uri === `${issuer}/${JWKS}` ? {} : { discovery }),
    }
    return [
      check(ID, TITLE, {
        holds: observed.foreign.length + observed.missing.length === 0 && !('discovery' in observed),
        observed,
        fix: `quorate permit metadata --issuer ${issuer} --out <folder>, and publish it; where a key is foreign, find out who can write to that host`,
      }),
    ]
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [unknown(ID, TITLE, error.code, `publish at ${issuer}, or let this machine reach it: docs/permits.md`)]
  }
}

/** The keys that are listed; null where the login may not ask. */
export async function listedKeys(database: Database): Promise<PermitKeys['keys'] | null> {
  return (await whereAllowed(() => readPermitKeys(database), null))?.keys ?? null
}

function readDiscovery(text: string): { readonly issuer: string | null; readonly jwks_uri: string | null } {
  try {
    const { issuer, jwks_uri: uri } = JSON.parse(text)
    const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 256) : null)
    return { issuer: textOf(issuer), jwks_uri: textOf(uri) }
  } catch {
    return { issuer: null, jwks_uri: null }
  }
}

const kidsOf = (keys: readonly string[]) => keys.map((key) => key.split(' ')[0] as string)
