// A call that a run's own job makes of its run: by a token of its own over what it says, tried again where it was not denied (RUN-2, RUN-3).
import canonicalize from 'canonicalize'
import type { JobContext } from '../../ci/github/job.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { connectPrimary, type Database } from '../../postgres/connect.ts'
import { readChange } from '../../postgres/read-change.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { OwnRun } from '../../postgres/read-run.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { sleep } from '../../system/sleep.ts'
import { requireOwnLedger } from '../proof/own-ledger.ts'
import { prove } from '../proof/prove.ts'
import type { Started } from './started.ts'

/** Whose call it is. */
export interface OwnRunCaller {
  readonly job: JobContext
  readonly settings: DatabaseSettings
  readonly started: Started
}

/** What a call is made with; `args` are the activation, what is said, and the token for it. */
interface Asked {
  readonly database: Database
  readonly run: OwnRun
  readonly args: readonly [activationId: string, text: string, token: string]
}

/** What is said, and to which function. */
export interface OwnRunCall<T> {
  readonly purpose: 'receive' | 'outcome'
  readonly says: object
  readonly call: (asked: Asked) => Promise<T>
}

/** Milliseconds before each try. */
const WAITS = [0, 500, 1500]

/** @throws RUN_NOT_STARTED, a denial at once, and of other failures the last one */
export async function callOfRun<T>(caller: OwnRunCaller, made: OwnRunCall<T>): Promise<T> {
  let last: unknown
  for (const wait of WAITS) {
    await sleep(wait)
    try {
      return await once(caller, made)
    } catch (cause) {
      // A denial is the same tomorrow.
      if (cause instanceof QuorateError && cause.exit === 1) throw cause
      last = cause
    }
  }
  throw last
}

async function once<T>({ job, settings, started }: OwnRunCaller, { purpose, says, call }: OwnRunCall<T>): Promise<T> {
  const { activationId, code, packetSha256, environment, workload } = started
  const database = await connectPrimary(settings)
  try {
    const gate = requireOwnLedger(await readGate(database), environment)
    const { run } = await readChange(database, code)
    if (run === null) throw new QuorateError('RUN_NOT_STARTED', { observed: code })
    const text = canonicalize(says) as string
    const asked = [packetSha256, sha256(text)]
    const proposal = { purpose, subject: activationId, notAfter: run.deadline, asked, scope: workload }
    const { token } = await prove(gate, job, proposal)
    return await call({ database, run, args: [activationId, text, token] })
  } finally {
    await database.close({ waits: false })
  }
}
