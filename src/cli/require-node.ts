// Whether the Node that runs this is one that the bundle is built for.
import { QuorateError } from '../codes/error.ts'

const OLDEST = 24

/** On an older one a command would break in its middle. @throws USAGE */
export async function requireNode(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return
  const expected = `Node ${OLDEST} or newer; npm ci installs one as node_modules/.bin/node`
  throw new QuorateError('USAGE', { expected, observed: process.versions.node })
}
