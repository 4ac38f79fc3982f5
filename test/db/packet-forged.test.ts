// A server that lies about what is signed: bytes that do not fit their digest are not shown to anybody who signs (SEAT-1, ESG-1).
import { beforeAll, describe, expect, it } from 'vitest'
import { readChange } from '../../src/postgres/read-change.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
let code: string
beforeAll(async () => {
  code = (await ledger().open('# One\n\ntext\n')).code as string
  await ledger().superuser.query('alter function quorate.status(text) rename to honest_status')
})

/** What is read while the server answers with `told` made of the honest answer `a`. */
async function reading(told: string) {
  await ledger().superuser.query(
    `create function quorate.status(p_code text) returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
       as $$ select ${told} from quorate.honest_status(p_code) as a $$`,
  )
  try {
    const change = await readChange(ledger().door, code)
    return ['read', change.packet.commit]
  } catch (error) {
    const { code: refusal, details } = error as { code: string; details: { observed?: unknown } }
    return [refusal, details.observed]
  } finally {
    await ledger().superuser.query('drop function quorate.status(text)')
  }
}
const commit = 'c'.repeat(40)
const other = 'd'.repeat(40)
const replaced = (text: string) => `to_jsonb(replace(${text}, '${commit}', '${other}'))`

describe('[SEAT-1] a packet', () => {
  it('is read when its bytes are those of its digest, whatever else the server says', async () => {
    expect(await reading('a')).toEqual(['read', commit])
    expect(await reading(`jsonb_set(a, '{entry}', '"cut_applied"')`)).toEqual(['read', commit])
  })

  it('of another commit under the same digest is forged, and so is the honest one under another digest', async () => {
    expect(await reading(`jsonb_set(a, '{packet}', ${replaced(`a ->> 'packet'`)})`)).toEqual(['PACKET_FORGED', code])
    expect(await reading(`jsonb_set(a, '{packet_sha256}', to_jsonb(repeat('0', 64)))`)).toEqual(['PACKET_FORGED', code])
    expect(await reading(`jsonb_set(a, '{packet}', to_jsonb((a ->> 'packet') || ' '))`)).toEqual([
      'PACKET_FORGED',
      code,
    ])
  })
})

describe('[ESG-1] a grant', () => {
  const grant = () => ledger().value<string>(`quorate.honest_status($1) #>> '{grant,auth_code}'`, [code])

  it('whose document is not the one of its digest is forged', async () => {
    const document = `'{grant,document}'`
    const longer = `to_jsonb((a #>> ${document}) || ' ')`
    expect(await reading(`jsonb_set(a, ${document}, a #> ${document})`)).toEqual(['read', commit])
    expect(await reading(`jsonb_set(a, ${document}, ${longer})`)).toEqual(['PACKET_FORGED', await grant()])
    expect(await reading(`jsonb_set(a, '{grant,sha256}', to_jsonb(repeat('0', 64)))`)).toEqual([
      'PACKET_FORGED',
      await grant(),
    ])
  })
})
