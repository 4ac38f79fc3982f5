// Whether the Node that runs this is one that the bundle is built for.
import { QuorateError } from '../codes/error.ts'

const OLDEST = 24

/** On an older one a command would break in its middle. @throws NODE_TOO_OLD */
export async function requireNode(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return
  throw new QuorateError('NODE_TOO_OLD', { expected: `Node ${OLDEST} or newer`, observed: process.versions.node })
}
