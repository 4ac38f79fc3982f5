// The certificates of the authority that a policy names.
import { QuorateError } from '../codes/error.ts'
import type { Files } from '../system/files.ts'

const BEGIN = '-----BEGIN CERTIFICATE-----'

/** PEM text as it is, or a file's of the checkout. @throws DATABASE_AUTHORITY_MISSING */
export async function certificatesOf(files: Files, authority: string): Promise<string> {
  if (authority.startsWith(BEGIN)) return authority
  try {
    const text = await files.readText(authority)
    if (text.includes(BEGIN)) return text
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
  }
  throw new QuorateError('DATABASE_AUTHORITY_MISSING', { observed: authority })
}
