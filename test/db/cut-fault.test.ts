// The cut's own function faulty in the middle of an honest pass: what the control plane's guards still let stand.
import { describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { plant, tryCall, withoutGuard, written } from '../support/plant.ts'

const ledger = useLedger()
let number = 0

const nextText = () => {
  number += 1
  return `# One\n\ntext ${number}\n`
}

describe('[LAN-3] the exec lane’s own function, faulty in the middle of an honest pass', () => {
  const DIGEST = `if v_written is distinct from v_to_sign then`
  const VALUES = `p_change_set, c.change = 'retire', c.kind, c.title, c.body, c.content_hash
    from unnest(p_changes) as c;`
  const UNIT = `'section', 'x', 'x', quorate.unit_hash(p_root || '/planted', 'section', 'x', 'x')`
  const cases: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
    ['writes a body that was not signed', [[VALUES, VALUES.replace('c.body', `c.body || 'x'`)]], 'ANCHOR_REFUSED'],
    [
      'writes a body that was not signed, with its own hash',
      [
        [
          VALUES,
          VALUES.replace('c.body, c.content_hash', `'x', quorate.unit_hash(c.canonical_address, c.kind, c.title, 'x')`),
        ],
      ],
      'CHANGE_DRIFT',
    ],
    [
      'does not compare what it wrote with what was signed',
      [
        [
          VALUES,
          VALUES.replace('c.body, c.content_hash', `'x', quorate.unit_hash(c.canonical_address, c.kind, c.title, 'x')`),
        ],
        [DIGEST, 'if false then'],
      ],
      'CHANGE_DRIFT',
    ],
    [
      'leaves a version’s number out',
      [['c.version_number, p_change_set', 'c.version_number + 1, p_change_set']],
      'ANCHOR_REFUSED',
    ],
    [
      'writes a unit more and tells nobody',
      [
        [
          `-- The digest is computed once more`,
          `insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
             values (p_change_set, p_change_set, 1, p_change_set, false, ${UNIT});
           insert into public.information_unit (unit_id, canonical_address, root, anchor_version_id)
             values (p_change_set, p_root || '/planted', p_root, p_change_set);
           -- The digest is computed once more`,
        ],
        ['where s.content_hash is not distinct from s.new_hash', `where s.canonical_address not like '%/planted'`],
      ],
      'CHANGE_DRIFT',
    ],
    [
      'signs another digest than the one asked for',
      [
        [
          `v_envelope.plan_digest,
    v_to_sign,`,
          `v_envelope.plan_digest, repeat('0', 64),`,
        ],
      ],
      'SIGNATURE_OF_OTHER_ACTIVATION',
    ],
  ]

  it.each(cases)('%s: refused, and nothing is spent', async (_, edits, expected) => {
    const honest = new Map<string, string>()
    for (const name of ['quorate.documents_apply', 'quorate.write_units'])
      honest.set(name, await ledger().value<string>(`pg_get_functiondef('${name}'::regproc)`))
    const code = await ledger().ready(nextText())
    const runId = '1400000002'
    const { toSign } = await ledger().preflightCut(code, { runId })
    for (const [text, instead] of edits) {
      const [name] = [...honest].find(([, definition]) => definition.includes(text)) ?? ['no function']
      await withoutGuard(ledger(), name, text, instead)
    }
    // As if the fault had been there when the change was opened: the drift of the schema is told elsewhere.
    const asOpened = () =>
      plant(ledger(), `update qt001_cp.activation set schema_digest = quorate.schema_digest() where code = '${code}'`)
    await asOpened()
    const before = await written(ledger())
    const [outcome, first] = await tryCall(ledger().cut(code, toSign as string, { runId }))
    for (const definition of honest.values()) await ledger().superuser.query(definition)
    await asOpened()
    expect([outcome, first]).toEqual(['refused', expected])
    expect(await written(ledger())).toEqual(before)
    expect((await ledger().change(code)).grant?.status).toBe('active')
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })
})
