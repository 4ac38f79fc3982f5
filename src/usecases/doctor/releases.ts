// Whether what runs were granted was replaced since: whoever was granted a secret has it (RUN-5).
import type { Database } from '../../postgres/connect.ts'
import { readReleases } from '../../postgres/releases.ts'
import { rotateWords } from '../release/list.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check } from './check.ts'

const TITLE = 'every secret that a run was granted is replaced since'

/** The check; none where no secret is kept, or where the login may not ask. */
export async function releaseChecks(database: Database): Promise<readonly Check[]> {
  const releases = await whereAllowed(() => readReleases(database), [])
  if (releases.length === 0) return []
  const rotate = releases.filter((one) => one.rotate)
  const seen = { holds: rotate.length === 0, observed: rotate.map(rotateWords), otherwise: 'warn' } as const
  return [
    check('RELEASES_ROTATED', TITLE, { ...seen, fix: 'replace them at their target, then as docs/releases.md says' }),
  ]
}
