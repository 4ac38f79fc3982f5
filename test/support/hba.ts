// Who may log in how: a server's pg_hba.conf, rewritten and put back.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../src/postgres/connect.ts'
import type { Postgres } from '../../src/sandbox/postgres.ts'

/** Both wait until new sessions see it. */
export async function hba({ home }: Pick<Postgres, 'home'>, superuser: Database) {
  const path = join(home, 'data', 'pg_hba.conf')
  const original = await readFile(path, 'utf8')
  const rewrite = async (text: string) => {
    await writeFile(path, `${text}\n`)
    const [before] = await superuser.query<{ at: string }>('select pg_conf_load_time()::text as at')
    for (;;) {
      await superuser.query('select pg_reload_conf()')
      await sleep(50)
      const [now] = await superuser.query<{ at: string }>('select pg_conf_load_time()::text as at')
      if (now?.at !== before?.at) break
    }
    await sleep(100)
  }
  return { rewrite, restore: () => rewrite(original) }
}
