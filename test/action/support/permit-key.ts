// A key of permits in a sandbox, made by the command, and its published key set.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JSONWebKeySet } from 'jose'
import type { Sandbox } from '../../../src/sandbox/start.ts'
import { ISSUER, sealSha256 } from '../../support/permit.ts'
import { quorateJson, settingsOf } from './command.ts'
import { rows } from './sandbox.ts'

/** Orders it as a KEY_CHANGE leaves it, makes it and publishes it. */
export async function publishPermitKey(sandbox: Sandbox, seal: string): Promise<JSONWebKeySet> {
  await rows(
    sandbox,
    `insert into qt001_cp.permit_order (seal_sha256, environment, issuer, evidence_id)
     select $1, 'production-deploy', $2, evidence_id from qt001_cp.evidence_registry limit 1`,
    [sealSha256(seal), ISSUER],
  )
  const cli = async (args: readonly string[], login: 'deploy' | 'door', more = {}) => {
    const env = { ...settingsOf(sandbox, login), ...more }
    const { codes } = await quorateJson(args, { cwd: sandbox.workspace, env })
    if (codes.length > 0) throw new Error(`${args.join(' ')}: ${codes}`)
  }
  await cli(['permit', 'make'], 'deploy', { QUORATE_PERMIT_SEAL: seal })
  await cli(['permit', 'metadata', '--issuer', ISSUER, '--out', 'public'], 'door')
  return JSON.parse(await readFile(join(sandbox.workspace, 'public/.well-known/jwks.json'), 'utf8'))
}
