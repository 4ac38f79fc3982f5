// Makes the pair that secrets of one environment are sealed to: the private half into a file that only its maker reads (RUN-5).
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import type { Verdict } from '../../report/verdict.ts'
import { newReleaseKey } from './sealed.ts'

/** The variable that a job has the private half in. */
export const RELEASE_KEY = 'QUORATE_RELEASE_KEY'

/** @throws FILE_UNWRITABLE, also where the file is there already */
export async function makeReleaseKey(folder: string, out: string): Promise<Verdict> {
  const { secret, recipient } = newReleaseKey()
  try {
    // A key that is there may be the only one that opens something.
    await writeFile(resolve(folder, out), secret.reveal(), { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    throw new QuorateError('FILE_UNWRITABLE', { observed: out }, { cause })
  }
  return {
    outcome: 'pass',
    mode: 'release',
    findings: [],
    facts: { 'public key': recipient, 'private key': out },
    next: [`gh secret set ${RELEASE_KEY} --env <environment> < ${out}, then delete the file`],
    data: { recipient },
  }
}
