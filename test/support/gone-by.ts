// What the past holds: label rows as an owner may erase them, and the same database under later policies.

import { readGate } from '../../src/postgres/read-gate.ts'
import { govern, policy, readyGoverned } from './governance.ts'
import type { Ledger } from './ledger.ts'
import { plant } from './plant.ts'

/** Erases every label of the account, as the owner may. */
export async function eraseLabels(ledger: Ledger, subject: string): Promise<void> {
  await ledger.superuser.query('delete from qt001_cp.account_label where subject_sha256 = $1', [subject])
}

/** Puts another policy in force by its quorum. */
export async function activate(ledger: Ledger, part: string, replacement: string): Promise<void> {
  const done = await govern(ledger, await readyGoverned(ledger, 'MANIFEST_ACTIVATE', policy(part, replacement)))
  if (done.outcome !== 'done') throw new Error(JSON.stringify(done.findings))
  ledger.gate = await readGate(ledger.door)
}

/** Ends a change's time, as if it had been opened with that; answers with the code that its packet has then. */
export async function expire(ledger: Ledger, code: string): Promise<string> {
  const packet = `jsonb_set(packet::jsonb, '{not_after}', to_jsonb(quorate.utc_seconds(opened_at)))`
  const bytes = `quorate.canonical_json(${packet})`
  await plant(
    ledger,
    `update qt001_cp.activation set not_after = date_trunc('second', opened_at), packet = ${bytes},
       packet_sha256 = qt001_cp.sha256_hex(${bytes}), code = quorate.short_code(qt001_cp.sha256_hex(${bytes})) where code = '${code}'`,
  )
  return ledger.value<string>('(select code from qt001_cp.activation order by activation_number desc limit 1)')
}
