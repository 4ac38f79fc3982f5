// That somebody stopped what asked them, and what that means in one sentence.

/** By Ctrl-C, Escape, the end of the input, or a no. Its message is all that is said. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
