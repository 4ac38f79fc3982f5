// Who could make a change run, by the deciding functions themselves; the answer is the same as trying each person in each seat.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Check } from '../../src/codes/check.ts'
import { sha256 } from '../../src/codes/encoding.ts'
import { readExplanation } from '../../src/postgres/read-explanation.ts'
import { callJson } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'
import { ID, SIGNERS } from '../support/people.ts'
import { alsoOfClass, humanOf, noLongerOfClass, plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let code: string

beforeEach(async () => {
  number += 1
  code = (await ledger().open(`# Change ${number}\n\ntext\n`)).code as string
})

/** GitHub ids by the registry's ids. */
async function ids(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const id of Object.values(ID)) if (id !== ID.stranger) found.set(await humanOf(ledger(), id), id)
  return found
}

async function explained(of = code) {
  const answer = await readExplanation(ledger().door, of)
  if (answer === null) throw new Error('not open')
  const known = await ids()
  const idOf = (human: string) => known.get(human) ?? human
  const role = (name: string) => {
    const found = answer.roles.find((one) => one.class === name)
    return (
      found && {
        open: found.open,
        people: found.people.map(idOf).toSorted(),
        keptOut: found.keptOut.map(({ human, ...rest }) => [idOf(human), rest.code, rest.rule]).toSorted(),
      }
    )
  }
  const sets = answer.sets.map((set) => set.map((one) => `${one.class}/${one.ordinal} ${idOf(one.human)}`))
  return { ...answer, role, named: sets, failed: failedLeaves(answer.checks) }
}

const failedLeaves = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ code, expected, children }) =>
    code === undefined ? failedLeaves(children) : [`${code} ${expected ?? ''}`.trim()],
  )

describe('[ACT-5] [ACT-2] who could make a change run', () => {
  it('is everybody of a role whom no rule is against, and of every role how many seats are open', async () => {
    const { role, stopped } = await explained()
    expect(role('approver')).toEqual({ open: 2, people: [ID.council, ID.council2, ID.council3], keptOut: [] })
    expect(role('operator')).toEqual({ open: 1, people: [ID.operator, ID.operatorAndVerifier], keptOut: [] })
    expect(stopped).toBe(false)
  })

  it('names the rule that keeps each of the others out: already seated, the other side of a pair, suspended, expired', async () => {
    await ledger().signoff(code, 'approver', ID.council)
    await ledger().signoff(code, 'tech_lead', ID.reviewerAndT2)
    await plant(
      ledger(),
      `update qt001_cp.principal_registry set valid_until = clock_timestamp() where human_identity_id = '${await humanOf(ledger(), ID.council2)}'`,
    )
    const { role } = await explained()
    expect(role('approver')).toEqual({
      open: 1,
      people: [ID.council3],
      keptOut: [
        [ID.council, 'HUMAN_REPEATED', null],
        [ID.council2, 'IDENTITY_STALE', null],
      ],
    })
    expect(role('reviewer')).toEqual({
      open: 1,
      people: [ID.reviewer],
      keptOut: [
        [ID.reviewerAndT2, 'SEPARATION_VIOLATED', 'reviewer and tech_lead are different humans within one activation'],
      ],
    })
    await plant(
      ledger(),
      `update qt001_cp.principal_registry set valid_until = clock_timestamp() + interval '1 year'
       where human_identity_id = '${await humanOf(ledger(), ID.council2)}'`,
    )
  })

  it('is nobody of a role where all of it are stopped, and then no set is proposed', async () => {
    const humans = await Promise.all([ID.content_owner, ID.content_owner2].map((id) => humanOf(ledger(), id)))
    const move = (until: string) =>
      plant(
        ledger(),
        `update qt001_cp.human_identity_registry set valid_until = ${until} where human_identity_id in ('${humans.join("','")}')`,
      )
    await move('clock_timestamp()')
    const { role, named, stopped } = await explained()
    await move("clock_timestamp() + interval '1 year'")
    expect(role('content_owner')?.people).toEqual([])
    expect(role('content_owner')?.keptOut.map(([, reason]) => reason)).toEqual(['IDENTITY_STALE', 'IDENTITY_STALE'])
    expect([named, stopped]).toEqual([[], false])
    expect((await explained()).named).toHaveLength(3)
  })

  it('[ID-10] proposes for the custodian’s seat only who answers for the login that acts', async () => {
    await alsoOfClass(ledger(), ID.council3, 'cut_custodian')
    const { role } = await explained()
    expect(role('cut_custodian')?.people).toEqual([ID.cutCustodian])
    await noLongerOfClass(ledger(), ID.council3, 'cut_custodian')
  })

  it('keeps who cut out of the verify that follows, by the pair across the change set', async () => {
    await ledger().signAll(code)
    const cut = await ledger().run(code, { job: { actorId: ID.operatorAndVerifier } })
    const verify = (cut.rest.successor as { code: string }).code
    expect((await explained(verify)).role('verifier')).toEqual({
      open: 1,
      people: [ID.verifier, ID.verifier2],
      keptOut: [
        [
          ID.operatorAndVerifier,
          'SEPARATION_VIOLATED',
          'operator and verifier are different humans within one change_set',
        ],
      ],
    })
    expect(await callJson(ledger().door, 'quorate.explain', [code])).toBeNull()
  })

  it('proposes sets that the door takes and the decision passes', async () => {
    const [set] = (await explained()).named
    const seats = (set as string[]).map((text) => text.split(' ') as [string, string])
    for (const [seat, id] of seats) {
      const role = seat.split('/')[0] as string
      if (!SIGNERS.some(([signed]) => signed === role)) continue
      expect(await tryCall(ledger().signoff(code, role, id))).toEqual(['done'])
    }
    const of = (role: string) => seats.find(([seat]) => seat.startsWith(`${role}/`))?.[1] as string
    const approved = [
      { environment_id: '31001', state: 'approved', user_sha256: sha256(of('reviewer')), user_type: 'User' },
    ]
    const run = { job: { actorId: of('operator') }, observe: (honest: object) => ({ ...honest, approvals: approved }) }
    expect(await tryCall(ledger().preflightCut(code, run as never))).toEqual(['pass'])
  })

  it('says what no seat can cure, and what is missing only where the run does not bring it', async () => {
    await ledger().signAll(code, ['tech_lead'])
    expect((await explained()).failed).toEqual(['SEAT_MISSING tech_lead/1'])
    await plant(
      ledger(),
      `update qt001_cp.activation set not_after = clock_timestamp() - interval '1 minute' where code = '${code}'`,
    )
    expect((await explained()).failed).toContain(`ACTIVATION_EXPIRED ${await notAfter()}`)
  })

  it('is null for what is unknown, withdrawn or carried out', async () => {
    expect(await callJson(ledger().door, 'quorate.explain', ['Q-00000000'])).toBeNull()
    await ledger().withdrawChange(code, ID.operator)
    expect(await callJson(ledger().door, 'quorate.explain', [code])).toBeNull()
  })
})

const notAfter = () =>
  ledger().value<string>('(select quorate.utc_seconds(not_after) from qt001_cp.activation where code = $1)', [code])

describe('[ACT-5] people who hold the same and sit nowhere', () => {
  // The search asks about one of each group; here every person is asked about alone.
  it('are the same to every rule: whoever is asked about alone gets the same answer', async () => {
    const extra = [
      [ID.council3, 'operator'],
      [ID.content_owner2, 'tech_lead'],
      [ID.product_lead2, 'approver'],
      [ID.reviewer, 'product_lead'],
    ] as const
    for (const [id, role] of extra) await alsoOfClass(ledger(), id, role)
    await ledger().signoff(code, 'tech_lead', ID.content_owner2)
    await ledger().signoff(code, 'approver', ID.product_lead2)
    const { roles } = await explained()
    expect(roles.length).toBeGreaterThan(4)
    for (const { class: role, people, keptOut } of roles) {
      const alone = await ledger().superuser.query<{ human: string; code: string | null }>(
        `select p.human::text, coalesce(p.code, (quorate.what_if(a, s.seats, array[row(p.class, r.ordinal, r.action, r.scope, p.human,
            r.assurance[1])::qt001_cp.occupant], quorate.what_if(a, s.seats, '{}', '{}')))[1].code) as code
         from qt001_cp.activation as a
         cross join lateral (select (quorate.judge_seats(a)).seats) as s
         cross join lateral quorate.people_for(a) as p
         join lateral (select * from quorate.required_seats(a.action_item_id) as q
           where q.class = p.class and not exists (select from unnest(s.seats) as o where (o.class, o.ordinal) = (q.class, q.ordinal))
           order by q.ordinal limit 1) as r on true
         where a.code = $1 and p.class = $2`,
        [code, role],
      )
      const can = alone.filter((one) => one.code === null).map(({ human }) => human)
      expect([role, [...people].sort()]).toEqual([role, can.sort()])
      const cannot = alone.flatMap((one) => (one.code === null ? [] : [`${one.human} ${one.code}`]))
      expect([role, keptOut.map((one) => `${one.human} ${one.code}`).sort()]).toEqual([role, cannot.sort()])
    }
    for (const [id, role] of extra) await noLongerOfClass(ledger(), id, role)
  })
})

describe('[ACT-5] a search that would not end', () => {
  it('stops at its limit and says so', async () => {
    const steps = (limit: number) =>
      ledger().value<{ steps: number; sets: unknown[] }>(
        `(select to_jsonb(f) from qt001_cp.activation as a cross join lateral quorate.fill_seats(a, '{}', '{}',
           array(select row(r.class, r.ordinal, r.action, r.scope, null, r.assurance[1])::qt001_cp.occupant
             from quorate.required_seats(a.action_item_id) as r),
           array(select row(k.class, k.kin, null, null, k.human, null)::qt001_cp.occupant from quorate.alike(a) as k), '{}', 8, ${limit}) as f
         where a.code = $1)`,
        [code],
      )
    expect((await steps(3)).steps).toBe(0)
    expect((await steps(3)).sets).toEqual([])
    expect((await steps(300)).sets).toHaveLength(3)
  })
})
