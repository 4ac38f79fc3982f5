// One sandbox a test file: a real PostgreSQL with the gate, an emulated GitHub, and the bundle to run in child processes.
import { afterAll, beforeAll } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/start.ts'

/** Starts before the file's first test and ends after its last. */
export function useSandbox(options?: SandboxOptions): () => Sandbox {
  let sandbox: Sandbox | undefined
  beforeAll(async () => {
    sandbox = await startSandbox(options)
  })
  afterAll(() => sandbox?.close())
  return () => {
    if (sandbox === undefined) throw new Error('the sandbox did not start')
    return sandbox
  }
}

/** Rows as the superuser sees them. */
export async function rows<Row extends object>(
  sandbox: Sandbox,
  query: string,
  values: readonly (string | null)[] = [],
): Promise<readonly Row[]> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    return await superuser.query<Row>(query, values)
  } finally {
    await superuser.close()
  }
}

/** Where a change's grant and activation stand, and how many change sets there are. */
export async function readState(sandbox: Sandbox, change: string) {
  const [row] = await rows<{ grant: string | null; activation: string; sets: number }>(
    sandbox,
    `select a.status as activation, g.status as grant, (select count(*)::integer from cutter_governance.cut_change_set) as sets
     from qt001_cp.activation as a
     left join qt001_cp.approval_requests as r on r.activation_id = a.activation_id
     left join qt001_cp.governance_build_authorization as g on g.request_ref = r.code
     where a.code = $1`,
    [change],
  )
  return row
}
