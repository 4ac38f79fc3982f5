// Under which account the sandbox's server runs. PostgreSQL refuses root, so root hands over to `nobody`.
import { readFile } from 'node:fs/promises'
import { QuorateError } from '../../codes/error.ts'

/** The account of the server; `null` ids mean the account of this process. */
export interface Account {
  readonly uid: number | null
  readonly gid: number | null
}

/** The members of spawn options that run a child as an account. */
export function runAs(account: Account): { readonly uid?: number; readonly gid?: number } {
  return account.uid === null || account.gid === null ? {} : { uid: account.uid, gid: account.gid }
}

/**
 * Chooses the account: this process's own, or `nobody` from /etc/passwd when this process is root.
 * @throws SANDBOX_UNAVAILABLE when root finds no `nobody`, and on Windows, which has neither.
 */
export async function chooseAccount(): Promise<Account> {
  if (process.geteuid === undefined) {
    throw new QuorateError('SANDBOX_UNAVAILABLE', { expected: 'Linux or macOS', observed: process.platform })
  }
  if (process.geteuid() !== 0) return { uid: null, gid: null }
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n')
  const [, , uid, gid] = lines.find((line) => line.startsWith('nobody:'))?.split(':') ?? []
  // macOS writes nobody's ids as -2; the kernel wants them unsigned.
  const ids = [uid, gid].map((id) => (id === undefined ? Number.NaN : Number(id) >>> 0))
  const [u, g] = ids
  if (!u || !g) {
    throw new QuorateError('SANDBOX_UNAVAILABLE', {
      expected: 'an account named nobody in /etc/passwd',
      observed: null,
    })
  }
  return { uid: u, gid: g }
}
