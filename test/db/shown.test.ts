// What the database tells about changed units to whoever is asked to sign: what is live now, bounded, and what was filed (SEAT-6).
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { planDocument } from '../../src/documents/plan-document.ts'
import { filedDocument } from '../../src/kinds/governed/filed.ts'
import { saysUnits } from '../../src/kinds/words/documents.ts'
import { readFiled } from '../../src/postgres/read-filed.ts'
import { readLiveUnits, unitDifferences } from '../../src/postgres/read-units.ts'
import { openGoverned, registryChanges } from '../support/governance.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { cutIn } from '../support/open-verify.ts'
import { tryStatement } from '../support/plant.ts'

const ledger = useLedger()
const OLD = '# One\n\nfirst\n\n# Two\n\nsecond\n\n# Three\n\nthird\n'
const NEW = '# One\n\nfirst\n\n# Two\n\nsecond, changed\n\n# Four\n\nfourth\n'
const at = (slug: string) => `docs/README#${slug}`
let cut: Awaited<ReturnType<typeof cutIn>>

const planOf = (text: string) =>
  planDocument(
    {
      name: 'docs',
      carrier: 'C1',
      revision: 1,
      root: 'docs',
      sources: ['README.md'],
      rollback: 'docs/rollback.md',
      dependsOn: [],
    },
    [{ path: 'README.md', text }],
  )
const wanted = (text: string) =>
  JSON.stringify(Object.fromEntries(planOf(text).units.map(({ address, contentHash }) => [address, contentHash])))
const live = (text: string, as = ledger().door) => readLiveUnits(as, 'docs', wanted(text))
const counts = ({ added, changed, retired }: Awaited<ReturnType<typeof live>>) => [added, changed, retired]

/** How the old plan differs from what somebody wrote behind the gate; it is undone. */
async function planted(statement: string): Promise<Awaited<ReturnType<typeof live>>> {
  const { superuser } = ledger()
  await superuser.query('begin')
  try {
    await superuser.query('set local session_replication_role = replica')
    await superuser.query(statement)
    return await live(OLD, superuser)
  } finally {
    await superuser.query('rollback')
  }
}

beforeAll(async () => {
  cut = await cutIn(ledger(), OLD)
})

describe('units against what is live', () => {
  it.each(['door', 'exec', 'verifier'] as const)(
    '[SEAT-6] are told to the login of the %s with the text that is there',
    async (login) => {
      const told = await live(NEW, ledger()[login])
      expect(counts(told)).toEqual([1, 1, 1])
      expect(told.units).toEqual([
        { address: at('four'), change: 'add', before: null },
        {
          address: at('three'),
          change: 'retire',
          before: { kind: 'section', title: 'Three', body: '# Three\n\nthird\n', bytes: 15 },
        },
        {
          address: at('two'),
          change: 'change',
          before: { kind: 'section', title: 'Two', body: '# Two\n\nsecond\n', bytes: 14 },
        },
      ])
    },
  )

  it('[SEAT-6] [PRV-2] are not told to the login that only revokes', async () => {
    const { revoker } = ledger()
    expect(await tryStatement(live(NEW, revoker))).toEqual(['refused', 'DB_PERMISSION'])
    expect(await tryStatement(filedDocument(revoker, cut.cutCode))).toEqual(['refused', 'DB_PERMISSION'])
  })

  it('[SEAT-6] are none where everything is live already, and of another root all are new', async () => {
    expect(counts(await live(OLD))).toEqual([0, 0, 0])
    expect(counts(await readLiveUnits(ledger().door, 'elsewhere', wanted(OLD)))).toEqual([3, 0, 0])
  })

  it('[SEAT-6] are found by hashing what is live now: a row that was changed behind the gate is no equal one', async () => {
    const { changed, units } = await planted(`update public.unit_version set body = 'tampered' where title = 'Two'`)
    expect([changed, units.map(({ before }) => before?.body)]).toEqual([1, ['tampered']])
  })

  it('[SEAT-6] are told with 4 MiB of text at most, and with the size of what is left out', async () => {
    const { units } = await planted(
      `update public.unit_version set body = repeat('x', 3000000) where title in ('One', 'Two', 'Three')`,
    )
    expect(units.map(({ address, before }) => [address, before?.body?.length ?? null, before?.bytes])).toEqual([
      [at('one'), 3_000_000, 3_000_000],
      [at('three'), null, 3_000_000],
      [at('two'), null, 3_000_000],
    ])
  })

  it('[SEAT-6] are told up to forty, and all are counted', async () => {
    const sections = (text: string, count: number) =>
      Array.from({ length: count }, (_, n) => `# H${n}\n\n${text}\n`).join('\n')
    await cutIn(ledger(), sections('one', 50))
    const told = await live(sections('other', 60))
    expect([counts(told), told.units.length]).toEqual([[10, 50, 0], 40])
    await cutIn(ledger(), OLD)
  })

  it('[SEAT-6] are 10,000 without a difference computed for those that are not shown', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `# Section ${n}\n\ntext ${n}\n`).join('\n')
    const sections = await saysUnits({ database: ledger().door }, planOf(many).text, null)
    expect(sections[0]?.lines).toEqual([
      { text: '10,000 added, 0 changed, 3 retired' },
      { text: 'the plan has 10,000 units' },
    ])
    expect(sections.at(-1)?.lines.at(-1)?.text).toMatch(/^… and 9,9\d\d more units$/)
  })
})

describe('what was filed', () => {
  it('[SEAT-6] of an open plan is how it differs from what is live', async () => {
    const { code } = await ledger().open(NEW)
    const filed = await readFiled(ledger().door, code as string, unitDifferences)
    expect(filed && counts(filed)).toEqual([1, 1, 1])
  })

  it('[SEAT-6] of a cut and of its verify is what was changed, against what was there before', async () => {
    const { cutCode, verifyCode } = cut
    for (const one of [cutCode, verifyCode]) {
      const filed = await readFiled(ledger().verifier, one, unitDifferences)
      expect(filed && [counts(filed), filed.units.map(({ before }) => before)]).toEqual([
        [3, 0, 0],
        [null, null, null],
      ])
    }
  })

  it('[SEAT-6] of a change of the gate is its document, and of an unknown code nothing', async () => {
    const document = registryChanges({
      op: 'register',
      subject_sha256: sha256('a newcomer'),
      valid_until: moment(86_400),
    })
    const { code } = await openGoverned(ledger(), 'REGISTRY_CHANGE', document)
    expect(await filedDocument(ledger().door, code as string)).toBe(document)
    expect(await filedDocument(ledger().door, 'Q-00000000')).toBeNull()
  })
})
