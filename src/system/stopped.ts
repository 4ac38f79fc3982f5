// That somebody stopped a command that was at work, and what that means in one sentence.

/**
 * By Ctrl-C, Escape, the end of the input, or a no. Its message is all that is said; the program makes INTERRUPTED of it. No
 * QuorateError: whoever catches those and goes on must not go on after this.
 */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
