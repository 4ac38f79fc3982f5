// Bytes as base64url without padding, and fields in the wire form of SSH (RFC 4251).
// Must not: take a text that spells the same bytes in another way.

/** Base64url without padding. */
export function b64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}

/** The bytes of a base64url text, exactly spelt; null for any other text, or another length. */
export function fromB64url(text: unknown, length?: number): Buffer | null {
  if (typeof text !== 'string') return null
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text || (length !== undefined && bytes.length !== length)) return null
  return bytes
}

/** Base64 without padding, as PHC strings have it. */
export function phcBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}

/** The bytes of such a text, exactly spelt, of this length; null for any other. */
export function fromPhcBase64(text: string, length: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return phcBase64(bytes) === text && bytes.length === length ? bytes : null
}

/** A 32-bit number, the highest byte first. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A string of SSH: its length, then its bytes. */
export function sshString(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value as string)
  return Buffer.concat([uint32(bytes.length), bytes])
}

/** Reads fields one after another; whoever reads past the end gets null, and null from then on. */
export class WireReader {
  #at = 0
  #isBroken = false
  readonly #bytes: Buffer

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes)
  }

  /** The next bytes. */
  take(length: number): Buffer | null {
    if (this.#isBroken || this.#at + length > this.#bytes.length) {
      this.#isBroken = true
      return null
    }
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** A number of one to four bytes. */
  number(length: 1 | 2 | 4): number | null {
    return this.take(length)?.readUIntBE(0, length) ?? null
  }

  /** A string of SSH. */
  string(): Buffer | null {
    const length = this.number(4)
    return length === null ? null : this.take(length)
  }

  /** The same as text. */
  text(): string | null {
    return this.string()?.toString('latin1') ?? null
  }

  /** A positive whole number of SSH in so many bytes: no sign, no zero before it but the one that keeps it positive. */
  mpint(length: number): Buffer | null {
    const bytes = this.string()
    if (bytes === null || bytes.length === 0 || bytes.length > length + 1) return null
    const [first = 0, second = 0] = bytes
    if (first >= 0x80 || (first === 0 && (bytes.length === 1 || second < 0x80))) return null
    const digits = first === 0 ? bytes.subarray(1) : bytes
    return digits.length > length ? null : Buffer.concat([Buffer.alloc(length - digits.length), digits])
  }

  /** Whether everything was read, and nothing past it. */
  get isDone(): boolean {
    return !this.#isBroken && this.#at === this.#bytes.length
  }
}
