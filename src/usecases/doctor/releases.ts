// Whether what runs were granted was replaced since: whoever was granted a secret has it (RUN-5).
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import { type ListedRelease, readReleases } from '../../postgres/releases.ts'
import { rotateWords } from '../release/list.ts'
import { type Check, check } from './check.ts'

const TITLE = 'every secret that a run was granted is replaced since'

/** The check; none where no secret is kept, or where the login may not ask. */
export async function releaseChecks(database: Database): Promise<readonly Check[]> {
  const releases = await listed(database)
  if (releases.length === 0) return []
  const rotate = releases.filter((one) => one.rotate)
  const seen = { holds: rotate.length === 0, observed: rotate.map(rotateWords), otherwise: 'warn' } as const
  return [
    check('RELEASES_ROTATED', TITLE, { ...seen, fix: 'replace them at their target, then as docs/releases.md says' }),
  ]
}

async function listed(database: Database): Promise<readonly ListedRelease[]> {
  try {
    return await readReleases(database)
  } catch (error) {
    if (error instanceof QuorateError && ['DB_PERMISSION', 'SCHEMA_MISSING'].includes(error.code)) return []
    throw error
  }
}
