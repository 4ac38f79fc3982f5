// Who has confirmed genesis, and whom it still waits for: in a ledger for two people nothing passes before that (MAN-11).
// Must not: decide; the gate refuses every call by quorate.assert_deciding.
import { QuorateError } from '../../codes/error.ts'
import { loginsAndIdsOf, unnamed } from '../../manifest/people-names.ts'
import type { People } from '../../manifest/types.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { dispatch } from './seat-steps.ts'

/** Accounts of those for whom genesis waits, by the sha256 of their ids; none where it waits for nobody. */
export function awaitedByGenesis({ genesis }: Pick<Gate, 'genesis'>): readonly string[] {
  return genesis?.people.flatMap(({ account, confirmedAt }) => (confirmedAt === null ? [account] : [])) ?? []
}

/** How somebody is named: by login and id where the people file has them, else by the start of the account's sha256. */
export function accountNamer(people: People | null): (account: string) => string {
  const names = loginsAndIdsOf(people)
  return (account) => names.get(account) ?? unnamed(account)
}

/** Such as `confirmed by ada (101) at …; waits for bob (102)`; null where genesis never waited for anybody. */
export function genesisWords({ genesis }: Pick<Gate, 'genesis'>, people: People | null): string | null {
  if (genesis === null) return null
  const nameOf = accountNamer(people)
  const confirmed = genesis.people.flatMap(({ account, confirmedAt }) =>
    confirmedAt === null ? [] : [`${nameOf(account)} at ${confirmedAt}`],
  )
  const awaited = awaitedByGenesis({ genesis }).map(nameOf)
  return [
    ...(confirmed.length === 0 ? [] : [`confirmed by ${confirmed.join(' and ')}`]),
    ...(awaited.length === 0 ? [] : [`waits for ${awaited.join(' and ')}`]),
  ].join('; ')
}

/** The one next step while genesis waits; none afterwards. */
export function genesisSteps(gate: Gate, people: People | null): readonly string[] {
  const awaited = awaitedByGenesis(gate).map(accountNamer(people))
  if (awaited.length === 0) return []
  const who = awaited.length === 1 ? `${awaited[0]} confirms` : `${awaited.join(' and ')} each confirm`
  return [`${who} genesis, by a job of their own: ${confirmLine(gate)}`]
}

/** The clear message before anything is asked for. @throws GENESIS_UNCONFIRMED naming whom it waits for, and how they confirm */
export async function requireConfirmed(gate: Gate, peopleOf: () => Promise<People | null>): Promise<void> {
  const awaited = awaitedByGenesis(gate)
  if (awaited.length === 0) return
  const observed = awaited.map(accountNamer(await peopleOf()))
  throw new QuorateError('GENESIS_UNCONFIRMED', { expected: confirmLine(gate), observed })
}

/** What they run. */
export function confirmLine(gate: Gate): string {
  return dispatch(gate, 'signoff', { mode: 'confirm-genesis' })
}
