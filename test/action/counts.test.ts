// What one cut costs others: calls to GitHub, tokens, trips to the database, connections.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readyChange } from '../../src/sandbox/jobs.ts'
import { cutOf, dispatch } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'
import { startProxy, type TcpProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
let proxy: TcpProxy
beforeAll(async () => {
  proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
  // Ten units: three documents of three sections and one of one.
  const section = (name: string) => `# ${name}\n\nText.\n\n`
  const documents = { 'README.md': 'abcd', 'SECURITY.md': 'efg', 'docs/adr/0001-the-database-is-the-gate.md': 'hij' }
  for (const [path, names] of Object.entries(documents)) {
    await writeFile(join(sandbox().workspace, path), [...names].map(section).join(''))
  }
})
afterAll(() => proxy.close())

it('[PRV-1] [ID-6] a cut of ten units needs one connection, 9 trips, 6 calls to GitHub and 2 tokens', async () => {
  const change = await readyChange(sandbox())
  const before = sandbox().github.requests.length
  const cut = await dispatch(
    sandbox(),
    cutOf(change, { inputs: { mode: 'cut', change, via: `127.0.0.1:${proxy.port}` } }),
  )
  expect([cut.exit, cut.codes]).toEqual([0, []])
  const [units] = await rows<{ n: number }>(sandbox(), 'select count(*)::integer as n from public.information_unit')
  expect(units?.n).toBe(10)
  const requests = sandbox().github.requests.slice(before)
  const tokens = requests.filter(({ path }) => path.startsWith('/_oidc/'))
  expect({ ...proxy.traffic, github: requests.length, tokens: tokens.length }).toEqual({
    connections: 1,
    // Startup, two messages of SCRAM, who answers (no pooler), then environment, status, what is live, preflight, cut.
    roundTrips: 9,
    // Two for tokens, three of facts, and the name of who opened it and cuts.
    github: 6,
    tokens: 2,
  })
})
