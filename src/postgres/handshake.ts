// What a server may say while it proves itself: SCRAM-SHA-256, bound to the TLS channel where there is one, each step once.
// Must not: know of sockets.

/** The server did not prove that it knows the password; `seen` says what it did instead. */
export class ServerUnproved extends Error {
  readonly seen: string

  constructor(seen: string) {
    super(`the server is not proved: ${seen}`)
    this.seen = seen
  }
}

/** What answers is no PostgreSQL: another protocol, such as a web server's. */
export class NotPostgres extends Error {}

/**
 * Messages with which a server may begin: of its proof, a refusal, a notice, what it does not know of the protocol. The last three belong
 * behind its proof: a server that begins with them skips it, and is told as one that does not prove itself.
 */
const FIRST = 'RENvSKZ'
/** No first message is longer. */
const LONGEST = 30_000

/** Whether bytes are how a server begins to answer; fewer than five can be the beginning of one. */
export function beginsAsPostgres(bytes: Buffer): boolean {
  if (bytes.length > 0 && !FIRST.includes(String.fromCharCode(bytes[0] as number))) return false
  return bytes.length < 5 || (bytes.readInt32BE(1) >= 4 && bytes.readInt32BE(1) <= LONGEST)
}

/** What PostgreSQL asks for at least; fewer rounds would make a guess at the password cheap. */
const LEAST_ROUNDS = 4096

/** Not from the server. */
const OWN = new Set(['connect', 'sslconnect', 'end', 'newListener', 'removeListener'])
/** A refusal may come at any time; it grants nothing. */
const ALWAYS = new Set(['errorMessage', 'notice'])
const ASKED_INSTEAD: Readonly<Record<string, string>> = {
  authenticationCleartextPassword: 'it asks for the password in clear text',
  authenticationMD5Password: 'it asks for an MD5 of the password',
  authenticationOk: 'it lets in without a proof of the password, as `trust` in pg_hba.conf does',
}

/** The steps of one connection. */
export class Handshake {
  readonly #isTls: boolean
  /** What the server has said: nothing, which mechanisms it takes, its challenge, its signature, that we are in. */
  #step: 'nothing' | 'mechanisms' | 'challenge' | 'signature' | 'in' | 'left' = 'nothing'

  constructor({ isTls }: { readonly isTls: boolean }) {
    this.#isTls = isTls
  }

  /** Null where the message is next, `drop` where the connection was left already, otherwise why it is left now. */
  judge(event: string, message: unknown): ServerUnproved | 'drop' | null {
    if (OWN.has(event)) return null
    if (this.#step === 'left') return 'drop'
    if (event === 'error') {
      // pg found the server's signature to be wrong, or the line is broken: nothing that follows counts.
      this.#step = 'left'
      return null
    }
    const wrong = ALWAYS.has(event) ? null : this.#next(event, message)
    if (wrong === null) return null
    this.#step = 'left'
    return new ServerUnproved(wrong)
  }

  #next(event: string, message: unknown): string | null {
    const said = message as { mechanisms?: readonly string[]; data?: string }
    if (this.#step === 'in') return event.startsWith('authentication') ? 'it asks for a proof twice' : null
    if (this.#step === 'nothing' && event === 'authenticationSASL') return this.#mechanisms(said.mechanisms ?? [])
    if (this.#step === 'mechanisms' && event === 'authenticationSASLContinue') return this.#challenge(said.data ?? '')
    if (this.#step === 'challenge' && event === 'authenticationSASLFinal') return this.#to('signature')
    if (this.#step === 'signature' && event === 'authenticationOk') return this.#to('in')
    return ASKED_INSTEAD[event] ?? 'it does not prove itself by SCRAM-SHA-256'
  }

  /** pg takes the bound one where it is offered; here it must be. */
  #mechanisms(offered: readonly string[]): string | null {
    const needed = this.#isTls ? 'SCRAM-SHA-256-PLUS' : 'SCRAM-SHA-256'
    return offered.includes(needed) ? this.#to('mechanisms') : `it does not offer ${needed}`
  }

  #challenge(data: string): string | null {
    const rounds = Number(/,i=(\d{1,9})(,|$)/.exec(data)?.[1] ?? '0')
    return rounds >= LEAST_ROUNDS ? this.#to('challenge') : `it asks for fewer than ${LEAST_ROUNDS} rounds of SCRAM`
  }

  #to(step: 'mechanisms' | 'challenge' | 'signature' | 'in'): null {
    this.#step = step
    return null
  }
}
