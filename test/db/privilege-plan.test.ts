// `quorate db plan`: the scripts between the live rights and the preset, and the preset's own, each with its sha256.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { exitCode } from '../../src/report/exit-code.ts'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { dbPlan } from '../../src/usecases/install/plan-privileges.ts'
import { codesOf } from '../support/codes-of.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-privileges-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const GRANT = 'grant select on qt001_cp.act to cutter_verify'
const REVOKE = 'revoke select on qt001_cp.act from cutter_verify'

describe('quorate db plan', () => {
  it('[PRV-3] has nothing to do, and writes nothing, where nothing differs', async () => {
    const plan = await dbPlan(ledger().door, folder, { out: 'none' })
    const sha256Line = expect.stringMatching(/^sha256 [0-9a-f]{64}$/)
    expect([plan.facts, plan.data]).toEqual([
      {
        privileges: '0 missing, 0 extra',
        script: 'nothing to do',
        'preset.sql': sha256Line,
        'preset.rollback.sql': sha256Line,
      },
      { files: {}, by_hand: [] },
    ])
    expect(await readdir(join(folder, 'none'))).toEqual([])
  })

  it('[PRV-3] writes script and rollback, one statement a line, and tells their sha256; overwrites nothing', async () => {
    await run(`${GRANT}; grant create on schema public to public; grant usage on language plpgsql to cutter_exec`)
    const plan = await dbPlan(ledger().door, folder, { out: 'some' })
    const files: Record<string, string> = {}
    for (const name of (await readdir(join(folder, 'some'))).sort())
      files[name] = await readFile(join(folder, 'some', name), 'utf8')
    expect(files).toEqual({
      'administrator.rollback.sql': 'grant create on schema public to public;\n',
      'administrator.sql': 'revoke create on schema public from public;\n',
      'privileges.rollback.sql': 'grant select on table qt001_cp.act to cutter_verify;\n',
      'privileges.sql': 'revoke select on table qt001_cp.act from cutter_verify;\n',
    })
    for (const [name, text] of Object.entries(files)) expect(plan.facts[name]).toBe(`sha256 ${sha256(text)}`)
    expect(plan.notes).toEqual([{ code: 'PRIVILEGE_DRIFT', observed: 'cutter_exec: RIGHT ON language plpgsql' }])
    expect(exitCode(plan)).toBe(0)
    expect(await codesOf(() => dbPlan(ledger().door, folder, { out: 'some' }))).toEqual(['FILE_EXISTS'])
    await writeFile(join(folder, 'file'), '')
    expect(await codesOf(() => dbPlan(ledger().door, folder, { out: 'file' }))).toEqual(['FILE_UNWRITABLE'])
    await run('revoke usage on language plpgsql from cutter_exec')
    await run(`${files['administrator.sql']}${files['privileges.sql']}`)
    expect(exitCode(await dbCheck(ledger().door))).toBe(0)
  })

  it('[PRV-3] prints the same when no folder is given', async () => {
    await run(GRANT)
    const { next = [] } = await dbPlan(ledger().door, folder, {})
    const line = 'revoke select on table qt001_cp.act from cutter_verify;'
    expect(next.slice(0, 2)).toEqual([`privileges.sql  sha256 ${sha256(`${line}\n`)}`, line])
    await run(REVOKE)
  })
})

describe('quorate db plan --whole', () => {
  it('[PRV-3] writes the preset’s whole script and its rollback: the one undoes the other, and sha256 names each', async () => {
    const plan = await dbPlan(ledger().superuser, folder, { out: 'whole', whole: true })
    const read = (name: string) => readFile(join(folder, 'whole', name), 'utf8')
    const [script, rollback] = [await read('preset.sql'), await read('preset.rollback.sql')]
    expect([plan.facts['preset.sql'], plan.facts['preset.rollback.sql']]).toEqual([
      `sha256 ${sha256(script)}`,
      `sha256 ${sha256(rollback)}`,
    ])
    expect(script.split('\n')).toContain(
      'grant insert on table cutter_governance.verify_result to cutter_verify_owner;',
    )
    await run(rollback)
    const has = () =>
      ledger().value<boolean>(
        `(select has_table_privilege('cutter_verify_owner', 'cutter_governance.verify_result', 'insert'))`,
      )
    expect(await has()).toBe(false)
    await run(script)
    expect(await has()).toBe(true)
    expect((await dbCheck(ledger().superuser)).facts.privileges).toBe('0 missing, 0 extra')
    expect((await dbPlan(ledger().superuser, folder, {})).facts['preset.sql']).toBe(plan.facts['preset.sql'])
  })
})
