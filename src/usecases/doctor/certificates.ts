// How long the authority's certificates last that the policy names: afterwards nobody connects any more.
import { X509Certificate } from 'node:crypto'
import { certificatesOf } from '../../checkout/certificates.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Environment } from '../../manifest/types.ts'
import type { Files } from '../../system/files.ts'
import { type Check, check } from './check.ts'

const DAY = 86_400_000
/** Long enough to put another policy in force. */
const AHEAD_DAYS = 30
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** The check; none where the policy trusts the public authorities. */
export async function certificateChecks({ spec }: Environment, files: Files, today: Date): Promise<readonly Check[]> {
  const { ca } = spec.database
  if (typeof ca !== 'string') return []
  const title = `the authority of the database's certificate lasts another ${AHEAD_DAYS} days`
  const fix = 'add the next authority to `database.ca` of the policy, and put it in force before the first one ends'
  try {
    const read = [...(await certificatesOf(files, ca)).matchAll(PEM)].map(([text]) => new X509Certificate(text))
    const ends = read.map(({ subject, validTo }) => ({
      subject,
      days: (Date.parse(validTo) - today.getTime()) / DAY,
      validTo,
    }))
    // A server's certificate needs one of them; the one that lasts longest counts.
    const longest = Math.max(...ends.map(({ days }) => days))
    return [
      check('CERTIFICATES', title, {
        holds: longest >= AHEAD_DAYS,
        observed: ends.map(({ subject, validTo }) => `${subject.replaceAll('\n', ', ')} until ${validTo}`),
        otherwise: longest < 0 || ends.length === 0 ? 'fail' : 'warn',
        fix,
      }),
    ]
  } catch (error) {
    const observed = error instanceof QuorateError ? error.code : 'no certificate'
    return [check('CERTIFICATES', title, { holds: false, observed, fix })]
  }
}
