// Faults that a test asks for: an answer of its own, a delay, a dropped connection.

/** What goes wrong, and for which requests. */
export interface Fault {
  /** `GET` and so on; any by default. */
  readonly method?: string
  /** The whole path without its query, or a pattern over it. */
  readonly path: string | RegExp
  /** Answers this instead; with `body` as JSON. */
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds to wait first. */
  readonly delayMs?: number
  /** Closes the connection without an answer. */
  readonly drop?: boolean
  /** How many requests get this fault; all by default. */
  readonly times?: number
}

/** The faults of one emulator, first match first. */
export class Faults {
  readonly #active: { readonly fault: Fault; left: number }[] = []

  /** Adds a fault; the answer removes it. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY }
    this.#active.push(entry)
    return () => {
      entry.left = 0
    }
  }

  /** The fault for this request, counted as used. */
  take(method: string, path: string): Fault | null {
    const entry = this.#active.find(({ fault, left }) => left > 0 && matches(fault, method, path))
    if (entry === undefined) return null
    entry.left -= 1
    return entry.fault
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false
  return typeof fault.path === 'string'
    ? fault.path === path
    : new RegExp(fault.path.source, fault.path.flags.replace(/[gy]/g, '')).test(path)
}
