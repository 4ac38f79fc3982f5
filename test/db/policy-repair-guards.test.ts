// Each rule of a set has a case in the table that is taken without it (MAN-10).
import { expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { codesOfLint, editedSets, expansion, type RefusedSet, twins } from '../support/policy-cases.ts'

const ledger = useLedger()
const sets: readonly RefusedSet[] = [
  ...twins.map((one) => ({ title: one.name, bytes: expansion(one.text), codes: codesOfLint(one) })),
  ...editedSets,
]
const FUNCTIONS = [
  'quorate.set_shape_findings(jsonb)',
  'quorate.set_presence_findings(jsonb)',
  'quorate.set_scope_findings(jsonb, text)',
  'quorate.set_login_findings(jsonb)',
  'quorate.set_seat_findings(jsonb)',
  'quorate.set_pair_findings(jsonb)',
  'quorate.set_profile_findings(jsonb)',
]

it.each(FUNCTIONS)(
  '[MAN-10] every rule of %s has a case that is red without it',
  { timeout: 300_000 },
  async (name) => {
    const { superuser } = ledger()
    const definition = await ledger().value<string>('pg_get_functiondef($1::regprocedure)', [name])
    const tells = async ({ bytes }: RefusedSet, code: string) => {
      const rows = await superuser.query<{ code: string }>('select code from quorate.set_rule_findings($1, $2)', [
        bytes,
        'production',
      ])
      return rows.some((row) => row.code === code)
    }
    const needless: string[] = []
    for (const { 0: quoted, 1: code = '', index } of definition.matchAll(
      /'([A-Z]+(?:_[A-Z]+)+)'(?=,| as code| else| end| when)/g,
    )) {
      const before = definition.slice(Math.max(0, index - 60), index)
      if (!/(select|then|else|,|when count\(d\.kind\) = 0 then)\s*$/.test(before)) continue
      const told = sets.filter(({ codes }) => codes.includes(code))
      if (told.length === 0) continue
      await superuser.query(`${definition.slice(0, index)}'OFF'${definition.slice(index + quoted.length)}`)
      let isRed = false
      for (const set of told) if (!isRed) isRed = !(await tells(set, code))
      if (!isRed) needless.push(`${code}: ${definition.slice(index - 60, index + 100)}`)
    }
    await superuser.query(definition)
    expect(needless).toEqual([])
  },
)
