// Signals that end a sandbox: caught from its first moment, so that nothing of it stays behind.
// A second signal ends the process at once; the server's keeper then still cleans up after it.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Waits for a signal to end. */
export interface Interruption {
  /** The first signal, once there is one. */
  readonly signal: Promise<NodeJS.Signals>
  /** Gives the signals their usual meaning back. */
  stop(): void
}

/** Begins to catch signals. */
export function catchSignals(): Interruption {
  // A timer keeps the process alive; the servers alone do not.
  const alive = setInterval(() => {}, 60_000)
  let caught: (signal: NodeJS.Signals) => void = () => {}
  const signal = new Promise<NodeJS.Signals>((resolve) => {
    caught = resolve
  })
  const stop = () => {
    clearInterval(alive)
    for (const name of SIGNALS) process.off(name, onSignal)
  }
  const onSignal = (name: NodeJS.Signals) => {
    stop()
    caught(name)
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  return { signal, stop }
}
