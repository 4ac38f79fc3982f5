// The names in the record: labels of that time, beside the chain, which prove nothing and may be erased (SEAT-7, REG-5).
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { QuorateError } from '../../src/codes/error.ts'
import { readHistory } from '../../src/postgres/read-history.ts'
import { terminalText } from '../../src/report/terminal.ts'
import { status } from '../../src/usecases/change/status.ts'
import { eraseLabels } from '../support/gone-by.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryStatement, withoutGuard } from '../support/plant.ts'

const ledger = useLedger()
const account = (id: string) => `account ${sha256(id).slice(0, 12)}`
const shown = (code: string) => status(ledger().door, code, process.cwd())
const occupied = async (code: string) =>
  (await shown(code)).seats?.occupied.map((seat) => `${seat.class}/${seat.ordinal} ${seat.who}`)
const events = async (code: string) =>
  (await shown(code)).sections
    ?.at(-1)
    ?.lines.map(({ text }) => text.replace(/^\S+ {2}/, '').replace(/ {2}https:.*$/, ''))

/** What the session that acts says of the reviewers whom it saw. */
const reported = (labels: Readonly<Record<string, string>>) =>
  ledger().exec.query("select set_config('quorate.account_labels', $1, false)", [JSON.stringify(labels)])

let cut: string
let verify: string
beforeAll(async () => {
  cut = await ledger().ready('# One\n\ntext\n')
  const { rest } = await ledger().run(cut)
  verify = (rest.successor as { code: string }).code
  await ledger().run(verify)
})

describe('[SEAT-7] [REG-5] the names in the record', () => {
  it('are those of that time: who is called otherwise later keeps the earlier name there', async () => {
    const early = (await ledger().open('# Two\n\nearly\n')).code as string
    const late = (await ledger().open('# Three\n\nlate\n', { claims: { actor: 'renamed' } })).code as string
    const openedBy = async (code: string) => (await readHistory(ledger().door, code)).opened.label
    expect([await openedBy(early), await openedBy(late)]).toEqual([
      { text: 'user-1001', source: 'token' },
      { text: 'renamed', source: 'token' },
    ])
  })

  it('prove nothing: another account with the name of a registered person is a stranger', async () => {
    const refused = await ledger()
      .open('# Four\n\ntext\n', { actor: ID.stranger, claims: { actor: 'user-1001' } })
      .catch((error: QuorateError) => error.code)
    expect(refused).toBe('IDENTITY_UNKNOWN')
    const answer = await ledger().open('# Four\n\ntext\n', { claims: { actor: 'user-6666' } })
    expect(answer.outcome).toBe('done')
  })

  it.each([
    ['a workflow command', '::error::owned', ': :error: :owned'],
    ['control and direction characters', 'ada\u202e\u0007b', 'ada\\u{202e}\\u{7}b'],
    ['markup', '<b>[x](https://evil.example)', '<b>[x](https://evil.example)'],
    ['a thousand characters', 'x'.repeat(1000), 'x'.repeat(100)],
  ])('are shown as plain text where they are %s', async (_, actor, told) => {
    const { code } = await ledger().open(`# Text of ${actor.length}\n\n${sha256(actor)}\n`, { claims: { actor } })
    const text = terminalText(await shown(code as string))
    expect(text).toContain(`${told} opened the change`)
    expect(text).not.toContain('::error')
  })

  it.each([
    ['none', null],
    ['empty', ''],
    ['a number', 7],
    ['an object', { name: 'ada' }],
  ])('are left out, and nobody is refused, where the claim is %s', async (name, actor) => {
    const { code, outcome } = await ledger().open(`# No name\n\n${name}\n`, { claims: { actor } })
    expect(outcome).toBe('done')
    const { opened } = await readHistory(ledger().door, code as string)
    // Its own token says nothing, and what it was called before stands.
    expect(opened.label?.text).not.toBe(actor)
    expect(opened.subject).toBe(sha256(ID.operator))
  })

  it('of a reviewer is what the runner reported, marked so, and of that seat alone', async () => {
    const code = await ledger().ready('# Reviewed\n\ntext\n')
    await reported({
      [sha256(ID.reviewer)]: 'barbara ::error::',
      [sha256(ID.tech_lead)]: 'another',
      [sha256('1')]: 'nobody',
    })
    const { rest } = await ledger().run(code)
    expect(await occupied(code)).toEqual([
      'approver/1 user-1011',
      'approver/2 user-1012',
      'content_owner/1 user-1005',
      `cut_custodian/1 ${account(ID.cutCustodian)}`,
      expect.stringMatching(/^operator\/1 /),
      'product_lead/1 user-1009',
      'reviewer/1 barbara ::error::, as the runner reported',
      'tech_lead/1 user-1007',
    ])
    expect(terminalText(await shown(code))).toContain('barbara : :error: :, as the runner reported')
    // The next run reports none: what an earlier one said is not carried over to it.
    await reported({})
    const verified = (rest.successor as { code: string }).code
    await ledger().run(verified)
    expect(await occupied(verified)).toContain(`reviewer/1 ${account(ID.reviewer)}`)
  })

  it('of a custodian or an operator is never the runner’s word', async () => {
    const custodian = async (text: string) => {
      const code = await ledger().ready(`# Custody\n\n${text}\n`)
      await reported({ [sha256(ID.cutCustodian)]: 'ivo', [sha256(ID.operator)]: 'another' })
      await ledger().run(code)
      return (await occupied(code))?.find((seat) => seat.startsWith('cut_custodian'))
    }
    expect(await custodian('honest')).toBe(`cut_custodian/1 ${account(ID.cutCustodian)}`)
    const guard = "o.source in ('api', 'review') and "
    await withoutGuard(ledger(), 'quorate.seat_observed', guard)
    expect(await custodian('without the guard')).toBe('cut_custodian/1 ivo, as the runner reported')
    await withoutGuard(ledger(), 'quorate.seat_observed', 'where t.said', `where ${guard}t.said`)
    expect(await custodian('honest again')).toBe(`cut_custodian/1 ${account(ID.cutCustodian)}`)
  })

  it('of a reviewer is the one of their own token, where they had one by then', async () => {
    await ledger().open('# Own\n\ntext\n', { actor: ID.reviewer, claims: { actor: 'own-name' } })
    const code = await ledger().ready('# Reviewed again\n\ntext\n')
    await reported({ [sha256(ID.reviewer)]: 'barbara' })
    await ledger().run(code)
    expect(await occupied(code)).toContain('reviewer/1 own-name')
    // What was done before, when nobody had said a name, does not get this one.
    expect(await occupied(verify)).toContain(`reviewer/1 ${account(ID.reviewer)}`)
  })

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a name that is none', `{"${sha256(ID.reviewer)}": {"a": []}}`],
    ['a character that no text has', `{"${sha256(ID.reviewer)}": "\\u0000"}`],
    ['a megabyte', `{"${sha256(ID.reviewer)}": "${'x'.repeat(1_000_000)}"}`],
  ])('of a reviewer keeps nobody from acting where the report is %s', async (name, text) => {
    const code = await ledger().ready(`# Report\n\n${name}\n`)
    await ledger().exec.query("select set_config('quorate.account_labels', $1, false)", [text])
    expect((await ledger().run(code)).outcome).toBe('done')
    expect((await occupied(code))?.length).toBe(8)
  })

  it('may be erased by their owner, and by nobody else; nothing else of the record changes', async () => {
    const before = await occupied(cut)
    const digest = await ledger().value('(select hash from qt001_cp.ledger_head)')
    for (const session of [ledger().door, ledger().exec, ledger().verifier, ledger().revoker])
      expect(await tryStatement(session.query('delete from qt001_cp.account_label'))).toEqual([
        'refused',
        'DB_PERMISSION',
      ])
    for (const change of ["update qt001_cp.account_label set label = 'x'", 'truncate qt001_cp.account_label'])
      expect(await tryStatement(ledger().superuser.query(change))).toEqual(['refused', 'APPEND_ONLY'])
    await eraseLabels(ledger(), sha256(ID.tech_lead))
    expect(await occupied(cut)).toEqual(
      before?.map((seat) => (seat === 'tech_lead/1 user-1007' ? `tech_lead/1 ${account(ID.tech_lead)}` : seat)),
    )
    expect(before).toContain('tech_lead/1 user-1007')
    expect(await ledger().value('(select hash from qt001_cp.ledger_head)')).toBe(digest)
  })

  it('are missing in what an older release wrote, and accounts are shown there', async () => {
    for (const id of Object.values(ID)) await eraseLabels(ledger(), sha256(id))
    expect(await events(verify)).toEqual([
      `${account(ID.operator)} opened the change`,
      `${account(ID.verifier)}, preflight of VERIFY: passed`,
      `${account(ID.verifier)}, VERIFY: done`,
    ])
  })
})
