// The gate in the database: installed, initialised, with the checkout's policy and the issuer's present keys.
import { fetchKeySet } from '../../ci/github/fetch-key-set.ts'
import { QuorateError } from '../../codes/error.ts'
import type { PinnedKey } from '../../identity/pinned-key.ts'
import { expandEnvironment } from '../../manifest/expand/expand.ts'
import type { Environment, People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import { keysText, ledgerFacts } from '../change/answer-facts.ts'
import { awaitedByGenesis, genesisSteps, genesisWords } from '../change/genesis-words.ts'
import { readKeySet } from '../door/keys.ts'
import { gateText, newestTables } from '../install/gate-text.ts'
import { type Check, type CheckId, check, unknown } from './check.ts'

/** A year: GitHub publishes no schedule for its keys. */
const OLD_DAYS = 365

/** The checks of schema, ledger, policy and keys. */
export async function ledgerChecks(
  database: Database,
  policy: Environment | null,
  jwksUrl: string | undefined,
  people: People | null = null,
): Promise<readonly Check[]> {
  const installed = 'the gate is installed'
  const begun = 'its ledger is initialised'
  let gate: Gate
  try {
    gate = await readGate(database)
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    if (error.code === 'GENESIS_MISSING') {
      const fix = 'quorate genesis --jwks <the issuer’s keys, a file or address> --settings secrets/migrator.env'
      return [holds('INSTALLED', installed), check('GENESIS', begun, { holds: false, observed: 'no ledger', fix })]
    }
    const fix = 'quorate db install, as PGUSER'
    const isMissing = error.code === 'SCHEMA_MISSING'
    if (isMissing) return [check('INSTALLED', installed, { holds: false, observed: error.code, fix })]
    return [unknown('INSTALLED', installed, error.code, 'give the doctor a login of the policy, such as the door’s')]
  }
  const url = jwksUrl ?? `${gate.issuer}/.well-known/jwks`
  return [
    holds('INSTALLED', installed),
    check('GENESIS', begun, {
      holds: true,
      observed: { ...ledgerFacts(gate.ledger), keys: keysText(gate.keys) },
      fix: '',
    }),
    ...confirmedCheck(gate, people),
    check('SAME_SERVER', 'the ledger is on the server that wrote it', {
      holds: gate.moved.length === 0,
      observed: gate.moved.map(({ expected, observed }) => ({ before: expected ?? null, now: observed ?? null })),
      fix: 'nothing after a failover, a restore or a move that you know of: compare the head with the last one that you saw, since links after it may be lost',
      otherwise: 'warn',
    }),
    versionCheck(gate),
    ...(policy === null ? [] : [policyCheck(gate, policy)]),
    ...(await keyChecks(database, gate, url)),
    ...(await ageCheck(database)),
  ]
}

/** None where genesis never waited for anybody. */
function confirmedCheck(gate: Gate, people: People | null): readonly Check[] {
  const observed = genesisWords(gate, people)
  if (observed === null) return []
  return [
    check('GENESIS_CONFIRMED', 'both people have confirmed genesis', {
      holds: awaitedByGenesis(gate).length === 0,
      observed,
      fix: genesisSteps(gate, people).join('; '),
    }),
  ]
}

/** Another text of the gate may answer otherwise than this program reads; other tables are another release. */
function versionCheck({ installed }: Gate): Check {
  const here = { gate: gateText().digest, tables: newestTables() }
  const told = (one: Gate['installed']) =>
    one === null ? 'an older gate' : `tables ${one.tables}, text ${one.gate.slice(0, 12)}`
  const isNewer = installed !== null && installed.tables > here.tables
  return check('GATE_VERSION', 'the gate in the database is this program’s', {
    holds: installed !== null && installed.tables === here.tables && installed.gate === here.gate,
    observed: { database: told(installed), program: told(here) },
    fix: isNewer
      ? 'use the release of this program that installed the gate: it is newer than this one'
      : 'quorate db install with this release, as PGUSER; or use the release that installed the gate',
    otherwise: installed?.tables === here.tables ? 'warn' : 'fail',
  })
}

function policyCheck(gate: Gate, policy: Environment): Check {
  const { digest } = expandEnvironment(policy)
  return check('POLICY_IN_FORCE', 'the checkout holds the policy that is in force', {
    holds: gate.manifestDigest === digest && gate.name === policy.name,
    observed: { database: [gate.name, gate.manifestDigest], checkout: [policy.name, digest] },
    fix: 'activate the new policy by a MANIFEST_ACTIVATE, or check out the one in force',
  })
}

async function keyChecks(database: Database, gate: Gate, url: string): Promise<readonly Check[]> {
  const title = 'every key that the issuer publishes is pinned'
  try {
    const published = readKeySet(await fetchKeySet(url), url)
    const isIn = (keys: readonly PinnedKey[], { kid, n }: PinnedKey) =>
      keys.some((key) => key.kid === kid && key.n === n)
    const unpinned = published.filter((key) => !isIn(gate.keys, key))
    const retired = await retiredKeys(database)
    const back = unpinned.filter(({ thumbprint }) => retired?.includes(thumbprint))
    const missing = unpinned.filter((key) => !back.includes(key)).map(({ kid }) => kid)
    const gone = gate.keys.filter((key) => !isIn(published, key)).map(({ kid, thumbprint }) => [kid, thumbprint])
    return [
      check('KEYS_PINNED', title, {
        holds: missing.length === 0,
        observed: missing,
        fix: `pin them now, while GitHub still signs with a pinned key: docs/keys.md${retired === null ? '; a key that was retired here is not pinned again, and --settings secrets/migrator.env shows which' : ''}`,
      }),
      ...(back.length === 0 ? [] : [stillPublished(back)]),
      check('KEYS_PUBLISHED', 'every pinned key is still published', {
        holds: gone.length === 0,
        observed: Object.fromEntries(gone),
        fix: 'retire what the issuer has given up, by a KEY_CHANGE with these thumbprints: docs/keys.md',
        otherwise: 'warn',
      }),
    ]
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [unknown('KEYS_PINNED', title, error.code, `let this machine reach ${url}, or give --jwks-url`)]
  }
}

/** Nobody pins it again: whoever has it could sign as anybody. */
function stillPublished(keys: readonly PinnedKey[]): Check {
  return check('KEYS_RETIRED', 'no key that was retired here is still published', {
    holds: false,
    observed: `GitHub still publishes a key that was retired here: ${keysText(keys)}`,
    fix: 'nothing while GitHub also signs with a pinned key: dispatch again what ended with TOKEN_KEY_UNKNOWN; docs/keys.md',
    otherwise: 'warn',
  })
}

/** The thumbprints of the keys that were retired here; null for a login that may not read them. */
async function retiredKeys(database: Database): Promise<readonly string[] | null> {
  const rows = await database
    .query<{ thumbprint: string }>('select thumbprint from qt001_cp.issuer_key where retired_at is not null')
    .catch((error: unknown) => {
      if (error instanceof QuorateError && error.code === 'DB_PERMISSION') return null
      throw error
    })
  return rows?.map(({ thumbprint }) => thumbprint) ?? null
}

/** Only members of the owner may read this; other logins skip the check. */
async function ageCheck(database: Database): Promise<readonly Check[]> {
  const rows = await database
    .query<{ kid: string; days: number }>(
      `select kid, floor(extract(epoch from clock_timestamp() - added_at) / 86400)::integer as days
       from qt001_cp.issuer_key where retired_at is null order by 1`,
    )
    .catch((error: unknown) => {
      if (error instanceof QuorateError && error.code === 'DB_PERMISSION') return []
      throw error
    })
  if (rows.length === 0) return []
  return [
    check('KEYS_AGE', 'no pinned key is older than a year', {
      holds: rows.every(({ days }) => days <= OLD_DAYS),
      observed: Object.fromEntries(rows.map(({ kid, days }) => [kid, `${days} days`])),
      fix: 'compare with what the issuer publishes now, and retire what it has given up',
      otherwise: 'warn',
    }),
  ]
}

function holds(id: CheckId, title: string): Check {
  return check(id, title, { holds: true, observed: true, fix: '' })
}
