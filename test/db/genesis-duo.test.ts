// For whom genesis waits: everybody whom it registers, where its policy is for two people, and nobody otherwise (MAN-11).
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { pinKey } from '../../src/identity/pinned-key.ts'
import { genesis } from '../../src/usecases/install/genesis.ts'
import { begin, honestGenesis } from '../support/genesis.ts'
import { withGuardOut } from '../support/guard.ts'
import { Ledger, useLedger } from '../support/ledger.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const waitsFor = (of: Ledger) => of.value<number>('(select count(*)::integer from qt001_cp.genesis_awaited)')

it.each([
  ['duo', true],
  ['team', false],
  ['council', false],
  [null, false],
])('[MAN-11] of a policy with the profile %s: %s', async (profile, waits) => {
  const { policy } = await honestGenesis()
  const others = (JSON.parse(policy) as { kind: string }[]).filter(({ kind }) => kind !== 'TEAM_PROFILE')
  const own = profile === null ? [] : [{ kind: 'TEAM_PROFILE', metadata: { name: profile }, spec: { relaxes: [] } }]
  const bytes = JSON.stringify([...others, ...own])
  await plant(
    ledger(),
    'delete from qt001_cp.genesis_awaited',
    `update qt001_cp.manifest_set set bytes = $t$${bytes}$t$, digest = '${sha256(bytes)}' where status = 'ACTIVE'`,
  )
  await ledger().superuser.query(
    'select quorate.await_genesis(evidence_id) from qt001_cp.evidence_registry where seq = 1',
  )
  const people = await ledger().value<number>('(select count(*)::integer from qt001_cp.human_identity_registry)')
  expect(await waitsFor(ledger())).toBe(waits ? people : 0)
})

it('[MAN-11] [MAN-7] genesis itself says whom it waits for, in the same call', async () => {
  const bare = await Ledger.clone(inject('cluster'), 'bare')
  try {
    const migrator = await bare.as('quorate_migrator')
    // The sample for many people, taken for one that waits.
    await withGuardOut(bare, 'quorate.await_genesis(uuid)', `= 'duo'`, `is distinct from 'duo'`, async () => {
      const { rest } = await begin(migrator)
      expect(await waitsFor(bare)).toBe(rest.people)
    })
  } finally {
    await bare.drop()
  }
})

it('[MAN-11] genesis of the sample for two people waits for both, and says what each runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duo-'))
  await cp(join(import.meta.dirname, '../../docs/examples/policies/duo'), join(folder, 'manifests'), {
    recursive: true,
  })
  const bare = await Ledger.clone(inject('cluster'), 'bare')
  try {
    const keys = (await honestGenesis()).keys.map((key) => pinKey({ kty: 'RSA', ...key }))
    const migrator = await bare.as('quorate_migrator')
    const files = { folder, environment: 'production', people: 'manifests/people.yaml', keys }
    expect((await genesis(migrator, files)).next).toEqual([
      'ben (1002) and ada (1001) each confirm genesis, by a job of their own: gh workflow run signoff.yml --repo acme/ledger --ref main -f mode=confirm-genesis',
    ])
    expect(await waitsFor(bare)).toBe(2)
  } finally {
    await bare.drop()
    await rm(folder, { recursive: true })
  }
})
