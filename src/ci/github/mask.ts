// Has the runner replace a value in every log of the job.
import { setSecret } from '@actions/core'

/** An empty one would mask every place of the log. */
export function mask(value: string): void {
  if (value !== '') setSecret(value)
}
