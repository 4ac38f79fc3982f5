// An RSA seat signs a JWS (RFC 7515) whose header names the seat's digest, and whose payload is the statement.
import { b64url } from './bytes.ts'

/** The bytes that RS256 signs. */
export function jwsSignedBytes(seatDigest: string, statement: string): Buffer {
  const header = JSON.stringify({ alg: 'RS256', kid: seatDigest })
  return Buffer.from([header, statement].map((part) => b64url(Buffer.from(part))).join('.'))
}
