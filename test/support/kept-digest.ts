// An edited function changes the gate's digest, by which every open change is stale. A test that takes one guard out is about the guard.
import type { Database } from '../../src/postgres/connect.ts'

/** Lets the gate's digest stay as it is now, whatever is edited. Answers with what ends that; asked again, it changes nothing. */
export async function keepGateDigest(superuser: Database): Promise<() => Promise<void>> {
  const [gate] = await superuser.query<{ digest: string; definition: string }>(
    `select quorate.gate_digest() as digest, pg_catalog.pg_get_functiondef('quorate.gate_digest()'::pg_catalog.regprocedure) as definition`,
  )
  await superuser.query(
    `create or replace function quorate.gate_digest() returns text language sql as $kept$ select '${gate?.digest}'::text $kept$`,
  )
  return async () => {
    await superuser.query(gate?.definition ?? '')
  }
}

/** What is there now counts as what was installed. Unlike a kept digest, whatever is edited afterwards is told. */
export async function recordGateDigest(superuser: Database): Promise<void> {
  await superuser.query('update quorate_install.gate set live_digest = quorate.gate_digest()')
}
