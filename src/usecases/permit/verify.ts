// Says whether a permit holds, and what it allows: for a script that deploys, without a database (RUN-3).

import { verifyPermit } from '../../identity/permit.ts'
import type { Verdict } from '../../report/verdict.ts'
import { atShell, readText } from '../../system/files.ts'
import { readKeySet } from '../door/keys.ts'

/** What the command line gives. */
export interface VerifyOptions {
  readonly jwks: string
  readonly audience: string
  readonly issuer?: string
  readonly subject?: string
}

/** @throws FILE_MISSING, KEYS_MALFORMED, and as `verifyPermit` */
export async function verifyPermitFile(folder: string, file: string, options: VerifyOptions): Promise<Verdict> {
  const asked = atShell(folder, file, options.jwks)
  const token = (await readText(asked.folder, asked.paths[0])).trimEnd()
  const keys = readKeySet(await readText(asked.folder, asked.paths[1]), options.jwks)
  const { audience, issuer = null, subject = null } = options
  const permit = await verifyPermit(token, { keys, audience, issuer, subject, now: Date.now() / 1000 })
  const { sub, change, commit, run_id: run, exp } = permit
  return {
    outcome: 'pass',
    mode: 'permit',
    findings: [],
    facts: { change, subject: sub, audience, commit, run, until: new Date(exp * 1000).toISOString() },
    sections: [{ title: 'Subjects', lines: permit.subjects.map((text) => ({ text })), none: 'None.' }],
    data: { permit },
  }
}
