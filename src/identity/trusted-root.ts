// Whom attestations are trusted from: the lines that `gh attestation trusted-root` writes, read from the checkout (SEAT-5).
// Must not: come from where the attestations come from.
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify'
import { QuorateError } from '../codes/error.ts'

/** One authority: whoever issues certificates, with the logs and clocks that must have seen a signature. */
export interface Authority {
  readonly material: TrustMaterial
  /** Entries of a transparency log that a signature must have. */
  readonly logged: 0 | 1
  /** Entries of a log of certificates that a certificate must have. */
  readonly listed: 0 | 1
}

const FORM = /^application\/vnd\.dev\.sigstore\.trustedroot(\.v\d+\.\d+\+json|\+json;version=\d+\.\d+)$/

/**
 * The authorities of a file, one a line; a whole file may also be one. What an authority has, a signature under it must have: a log
 * where it names logs, a log of certificates where it names some, and a time by one of them or by an authority for times always.
 * @throws TRUSTED_ROOT_MALFORMED with the line
 */
export function readTrustedRoot(text: string, file: string): readonly Authority[] {
  const one = authorityOf(text)
  if (one !== null) return [one]
  const found = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const authority = authorityOf(line)
    if (authority === null) throw malformed(file, index + 1)
    return [authority]
  })
  if (found.length === 0) throw malformed(file, 1)
  return found
}

function authorityOf(text: string): Authority | null {
  try {
    const value: unknown = JSON.parse(text)
    const root = TrustedRoot.fromJSON(value)
    const { tlogs, ctlogs, timestampAuthorities: clocks, certificateAuthorities: issuers } = root
    const isWhole = FORM.test(root.mediaType) && issuers.length > 0 && tlogs.length + clocks.length > 0
    if (!isWhole) return null
    return { material: toTrustMaterial(root), logged: tlogs.length > 0 ? 1 : 0, listed: ctlogs.length > 0 ? 1 : 0 }
  } catch {
    return null
  }
}

function malformed(file: string, line: number): QuorateError {
  return new QuorateError('TRUSTED_ROOT_MALFORMED', {
    expected: 'what `gh attestation trusted-root` writes',
    observed: file,
    where: { file, line, column: 1 },
  })
}
