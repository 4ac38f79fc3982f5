// Attacks by somebody who takes turns so that others never get theirs, by tokens or after they were stopped, or who outlives the ender.
import type { QuorateError } from '../../src/codes/error.ts'
import { useOwnCluster } from '../support/own-server.ts'
import { ID } from '../support/people.ts'
import { ledgerAttack } from './support/attack.ts'
import { honest, limits, relay, thief } from './support/holding.ts'
import { PLAIN_COMMIT } from './support/late.ts'

ledgerAttack('[PRV-11] one person’s tokens take turns in short transactions, and no suspension gets its turn', {
  code: 'done',
  guard: [
    {
      name: 'quorate.lock_ledger_exclusively()',
      text: 'lock table qt001_cp.ledger in exclusive mode;',
      instead: 'perform from qt001_cp.ledger for update;',
    },
  ],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 3')
    const { code } = await ledger.open('# One\n\ntext\n')
    const stop = await relay(ledger, [1000, 1000, 1000], (as) =>
      ledger.signoff(code as string, 'content_owner', ID.tech_lead, { as }),
    )
    await ledger.revoker.query(`set statement_timeout = '9s'`)
    const tried = await honest(ledger, ledger.revoker, () => ledger.suspend(ID.tech_lead, ID.content_owner))
    await stop()
    return tried
  },
})

ledgerAttack('[PRV-11] tokens that take turns within their time outlast the wait of a suspension', {
  code: 'done',
  guard: [
    {
      name: 'quorate.lock_ledger_exclusively()',
      text: `(select (h.act_seconds + 5) || 's' from qt001_cp.hold_limit as h)`,
      instead: `'1s'`,
    },
  ],
  async run(ledger) {
    await ledger.superuser.query('update qt001_cp.hold_limit set idle_seconds = 6, act_seconds = 6')
    const { code } = await ledger.open('# One\n\ntext\n')
    const stop = await relay(ledger, [2900, 3300, 3700], (as) =>
      ledger.signoff(code as string, 'content_owner', ID.tech_lead, { as }),
    )
    const tried = await honest(ledger, ledger.revoker, () => ledger.suspend(ID.tech_lead, ID.content_owner))
    await stop()
    return tried
  },
})

ledgerAttack('[PRV-11] one token that idles far longer is ended while the suspension keeps its place', {
  code: 'HOLDER_ENDED',
  guard: [
    {
      file: 'src/usecases/proof/outwait.ts',
      text: 'const watching = watch(',
      instead: 'const watching = over.signal.aborted && watch(',
    },
  ],
  async run(ledger, load) {
    await ledger.superuser.query('update qt001_cp.hold_limit set idle_seconds = 1, act_seconds = 100')
    const { code } = await ledger.open('# One\n\ntext\n')
    const as = await thief(ledger)
    await as.query('begin')
    await ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { as })
    await ledger.revoker.query(`set statement_timeout = '8s'`)
    const { outwait } = await load<typeof import('../../src/usecases/proof/outwait.ts')>(
      'src/usecases/proof/outwait.ts',
    )
    const now = () => performance.now() / 1000
    const another = () => ledger.as('cutter_verify')
    const codes: string[] = []
    // Within its first try: the deadline is over before the second one.
    const end = await outwait(ledger.revoker, { now, deadline: now(), another }, async () => {
      if (codes.push('tried') > 1) throw new Error('a second try')
      return ledger.suspend(ID.tech_lead, ID.content_owner)
    }).then(
      ({ answer, ended }) => {
        codes.push(...ended.map(({ code }) => code))
        return answer.outcome
      },
      (error: Error) => error.message,
    )
    return { succeeded: end !== 'done', codes }
  },
})

const prepared = useOwnCluster({ max_prepared_transactions: '2' })
ledgerAttack('[PRV-11] a prepared transaction holds the ledger without a session to end', {
  code: 'PREPARED_TRANSACTIONS',
  cluster: prepared,
  guard: [
    {
      name: 'quorate.assert_usable()',
      text: `current_setting('max_prepared_transactions') <> '0'`,
      instead: 'false',
    },
    // The call's own rows would refuse it too; what holds locks without them they do not see.
    PLAIN_COMMIT,
  ],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 0')
    const as = await thief(ledger)
    try {
      await as.query('begin')
      await ledger.open('# One\n\ntext\n', { as })
      await as.query(`prepare transaction 'for ever'`)
    } catch (error) {
      return { succeeded: false, codes: [(error as QuorateError).code] }
    }
    const tried = await honest(ledger, ledger.door, () => ledger.revoke(ID.tech_lead2))
    await as.query(`rollback prepared 'for ever'`)
    return tried
  },
})
