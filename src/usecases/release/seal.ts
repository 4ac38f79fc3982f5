// Seals a secret from standard input, and says what a KEY_CHANGE orders it by. Connects to nothing (RUN-5).
// Must not: take the cleartext from anywhere else, or show anything of it but its length.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import canonicalize from 'canonicalize'
import { QuorateError } from '../../codes/error.ts'
import { forms } from '../../manifest/forms.ts'
import type { Verdict } from '../../report/verdict.ts'
import { Secret } from '../../settings/secret.ts'
import { readInput } from '../../system/stdin.ts'
import { MOST_CLEARTEXT, sealRelease } from './sealed.ts'

/** What the command line gives; `environment` is GitHub's. */
export interface SealOptions {
  readonly name: string
  readonly version: string
  readonly ledger: string
  readonly environment: string
  readonly to: string
  readonly out: string
  readonly singleUse?: boolean
}

/** Forms of what is sealed in beside the secret: it could never be opened under another name. */
const FORMS = {
  name: forms.release.pattern,
  version: /^[1-9][0-9]{0,5}$/,
  ledger: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  environment: /^[^\p{Cc}]{1,255}$/u,
} as const

/** @throws RELEASE_NAME_MALFORMED, RELEASE_SECRET_REFUSED, RELEASE_RECIPIENT_MALFORMED, FILE_UNWRITABLE */
export async function sealInput(folder: string, options: SealOptions): Promise<Verdict> {
  for (const key of ['name', 'version', 'ledger', 'environment'] as const)
    if (!FORMS[key].test(options[key]))
      throw new QuorateError('RELEASE_NAME_MALFORMED', { observed: { [key]: options[key] } })
  const { name, ledger, environment, to, out, singleUse = false } = options
  const version = Number(options.version)
  const cleartext = await readCleartext()
  const { sealed, sha256 } = sealRelease(cleartext, to, { ledger, environment, name, version })
  try {
    // The bytes whose digest was committed are nowhere else.
    await writeFile(resolve(folder, out), `${sealed}\n`, { flag: 'wx' })
  } catch (cause) {
    throw new QuorateError('FILE_UNWRITABLE', { observed: out }, { cause })
  }
  const put = { environment, name, version, sha256, recipient: to, single_use: singleUse }
  const part = { release: { put: [put] } }
  return {
    outcome: 'pass',
    mode: 'release',
    findings: [],
    facts: {
      name,
      version: String(version),
      environment,
      sha256,
      bytes: String(Buffer.byteLength(cleartext.reveal())),
      file: out,
    },
    sections: [{ title: 'For the KEY_CHANGE', lines: [{ text: canonicalize(part) as string }] }],
    next: [`once the KEY_CHANGE is carried out: quorate release put ${out}`],
    data: part,
  }
}

async function readCleartext(): Promise<Secret> {
  const bytes = await readInput(MOST_CLEARTEXT)
  try {
    if (bytes !== null) return new Secret(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    // The fault would say what was read.
  }
  throw new QuorateError('RELEASE_SECRET_REFUSED', { expected: `a pipe with at most ${MOST_CLEARTEXT} bytes of UTF-8` })
}
