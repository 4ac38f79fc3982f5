// What one cut asks of others; the test of the same name holds it to its bounds.
import { readyChange } from '../../src/sandbox/jobs.ts'
import { startSandbox } from '../../src/sandbox/start.ts'
import { cutOf, dispatch } from '../action/support/dispatch.ts'
import { startProxy } from '../action/support/tcp-proxy.ts'
import { type Figure, rounded } from './figure.ts'

/** One cut of the sample plan, through a proxy that counts. */
export async function* counts(): AsyncGenerator<Figure> {
  await using sandbox = await startSandbox()
  const change = await readyChange(sandbox)
  await using proxy = await startProxy({ host: '127.0.0.1', port: sandbox.postgres.port })
  const before = sandbox.github.requests.length
  const cut = await dispatch(
    sandbox,
    cutOf(change, { inputs: { mode: 'cut', change, via: `127.0.0.1:${proxy.port}` } }),
  )
  if (cut.exit !== 0) throw new Error(`the cut ended with ${cut.exit}: ${cut.codes.join(', ')}`)
  const requests = sandbox.github.requests.slice(before)
  const tokens = requests.filter(({ path }) => path.startsWith('/_oidc/')).length
  yield { case: 'cut', github: requests.length, tokens, ...proxy.traffic, ms: rounded(cut.durationMs, 0) }
}
