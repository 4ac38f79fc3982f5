// One of the two people of a duo confirms what genesis wrote, after their own job made the same of its checkout (MAN-11).
// Must not: take the ledger's word for anything that it can compute or fetch itself.
import { loadPolicy } from '../../checkout/load.ts'
import { PEOPLE_PATH } from '../../checkout/paths.ts'
import { fetchKeySet } from '../../ci/github/fetch-key-set.ts'
import { settingsReader } from '../../ci/github/repository-settings.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { openCheckout } from '../../git/checkout.ts'
import {
  type GenesisFacts,
  genesisDifferences,
  genesisFacts,
  genesisText,
  personText,
} from '../../identity/genesis-text.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import type { People } from '../../manifest/types.ts'
import { parseAnswer } from '../../postgres/call.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { Verdict } from '../../report/verdict.ts'
import { accountNames } from '../change/account-names.ts'
import { accountNamer, awaitedByGenesis, confirmLine } from '../change/genesis-words.ts'
import { doorJob, environmentOf, type JobRun } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'
import { readKeySet } from './keys.ts'

/** @throws GENESIS_NOT_AWAITED, GENESIS_DIFFERS before anything is asked for, KEYS_UNREACHABLE, codes of the manifest family, and as `atDoor` */
export async function confirmGenesis(run: JobRun): Promise<Verdict> {
  await using checkout = await openCheckout(run.job)
  const policy = await loadPolicy(checkout.files, environmentOf(run))
  const people = valueOrThrow(readPeople(await checkout.files.readText(PEOPLE_PATH), PEOPLE_PATH))
  return await atDoor(doorJob(run, checkout.files, policy), async (gate) => {
    const { genesis } = gate
    if (genesis === null) throw new QuorateError('GENESIS_NOT_AWAITED')
    // Once both have confirmed, people, keys and policy go on by changes, and nothing is compared any more.
    if (awaitedByGenesis(gate).length > 0) run.say([await ownGenesis(run, gate, genesis, { policy, people })])
    return {
      purpose: 'confirm-genesis',
      scope: 'signoff',
      name: 'quorate.confirm_genesis',
      tell: (told) => withNext(told, gate, run.job.actorId, people),
      ...request(gate, { genesis_sha256: genesis.sha256 }),
    }
  })
}

/** Makes what genesis must have written, and shows it. @throws GENESIS_DIFFERS with what differs */
async function ownGenesis(
  run: JobRun,
  gate: Gate,
  genesis: NonNullable<Gate['genesis']>,
  { policy, people }: { readonly policy: ExpandedSet; readonly people: People },
): Promise<Section> {
  const ledger = parseAnswer('quorate.environment', JSON.parse(genesis.text), genesisFacts)
  // A pinned key that the issuer does not publish could be anybody's: whoever has it signs as everybody.
  const url = `${gate.issuer}/.well-known/jwks`
  const published = new Set(readKeySet(await fetchKeySet(url), url).map(({ thumbprint }) => thumbprint))
  const own: GenesisFacts = {
    ...{ ledgerId: gate.ledger.ledgerId, link: ledger.link, environment: people.name, manifestDigest: policy.digest },
    people: people.people.map(({ id, roles, validUntil }) => ({
      ...{ account: sha256(id), roles, validUntil: `${validUntil}T00:00:00Z` },
    })),
    keys: gate.keys.map(({ thumbprint }) => thumbprint).filter((thumbprint) => published.has(thumbprint)),
  }
  const digest = sha256(genesisText(own))
  if (digest !== genesis.sha256) {
    const differ = genesisDifferences(own, ledger, accountNamer(people))
    throw new QuorateError('GENESIS_DIFFERS', differ ?? { expected: digest, observed: genesis.sha256 })
  }
  return shown(run, own, digest, people)
}

/** What is confirmed, in words: who holds which role, by GitHub's own names, the policy, the keys. */
async function shown({ job, inputs }: JobRun, own: GenesisFacts, digest: string, people: People): Promise<Section> {
  const token = inputs.githubToken
  const ask = token === null ? null : settingsReader({ apiUrl: job.apiUrl, token, timeoutMs: 5000 })
  const names = await accountNames({ people, actorId: job.actorId, ask })(own.people.map(({ account }) => account))
  const personLine = (person: GenesisFacts['people'][number]): Line => {
    const name = names.get(person.account)
    const text = `${name?.words ?? person.account} holds ${personText(person)}`
    return name?.isOtherwise ? { text, codes: ['PERSON_NAMED_OTHERWISE'] } : { text }
  }
  return {
    title: `Genesis of ${own.environment}, which this job would confirm`,
    lines: [
      ...own.people.map(personLine),
      { text: `policy ${own.manifestDigest}, of this commit` },
      ...own.keys.map((thumbprint) => ({ text: `key ${thumbprint}, which the issuer publishes` })),
      { text: `ledger ${own.ledgerId}, first link ${own.link}` },
      { text: `all of this as ${digest}` },
    ],
  }
}

/** Who is still to confirm; by what was read before the call, without whoever has just done so. */
function withNext(told: Verdict, gate: Gate, actorId: string, people: People): Verdict {
  if (told.outcome !== 'pass') return told
  const rest = awaitedByGenesis(gate).filter((account) => account !== sha256(actorId))
  const next =
    rest.length === 0
      ? ['Both have confirmed: changes can be opened.']
      : [`${rest.map(accountNamer(people)).join(' and ')} confirms too, by a job of their own: ${confirmLine(gate)}`]
  return { ...told, next }
}
