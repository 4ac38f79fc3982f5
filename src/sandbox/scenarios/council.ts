// A council whose members keep keys of their own: nothing passes before they have enrolled, and nobody else can sit for them.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Code } from '../../codes/catalogue/index.ts'
import { doorSettings, type Holder, keptIn, makeHolder } from '../holder.ts'
import { cutJob, dispatch, doorOf, openJob, signoffJob, type Told, verifyJob } from '../jobs.ts'
import type { Sandbox } from '../start.ts'
import { commandOf } from '../targets.ts'
import { excerpt, type Teller } from '../teller.ts'
import type { Scenario } from './scenario.ts'
import { valueIn } from './sql-state.ts'

const OPERATOR = 'ada'
const PAGE = 'https://seats.example.org/'
const HOLD: Code = 'APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE'

export const scenario: Scenario = {
  begins: 'and a policy that asks the council for keys',
  options: { manifests: 'docs/examples/policies/council' },
  async play(sandbox, tell) {
    const change = await tooEarly(sandbox, tell)
    await using president = await makeHolder(sandbox, 'barbara', 'president')
    await using first = await makeHolder(sandbox, 'edsger', 'ai_council_1')
    await using second = await makeHolder(sandbox, 'donald', 'ai_council_2')
    const holders = { president, first, second }
    await enrolled(sandbox, tell, change, holders)
    await faked(sandbox, tell, change, holders)
    await approved(sandbox, tell, change, holders)
    await onHold(sandbox, tell, change)
    const done = await tell.job('cut', `${OPERATOR} cuts ${change}`, () => cut(sandbox, change))
    await tell.refused(sandbox, {
      name: 'the same change once more',
      code: 'ACTIVATION_CONSUMED',
      run: () => cut(sandbox, change),
    })
    const verify = done.outputs['verify-change'] as string
    await tell.job('verify', `frances verifies ${verify}, which nobody of the cut may`, () =>
      verifyJob(sandbox, 'frances', verify, { approvals: ['grace'] }),
    )
  },
}

interface Holders {
  readonly president: Holder
  readonly first: Holder
  readonly second: Holder
}

const cut = (sandbox: Sandbox, change: string) => cutJob(sandbox, OPERATOR, change, { approvals: ['grace'] })

/** Nobody has a key yet. Answers with the change. */
async function tooEarly(sandbox: Sandbox, tell: Teller): Promise<string> {
  const opened = await tell.job('open', `${OPERATOR} opens a change of this project's own documents`, () =>
    openJob(sandbox, OPERATOR),
  )
  const change = opened.outputs.change as string
  await tell.refused(sandbox, {
    ...{ name: 'HOLD: somebody signs while nobody has enrolled', code: HOLD },
    run: () => signoffJob(sandbox, 'barbara', change, 'codex'),
  })
  await tell.refused(sandbox, { name: `${OPERATOR} cuts without them`, code: HOLD, run: () => cut(sandbox, change) })
  return change
}

/** Each on a device of their own, then registered by others, then confirmed by each. */
async function enrolled(
  sandbox: Sandbox,
  tell: Teller,
  change: string,
  { president, first, second }: Holders,
): Promise<void> {
  const ledger = await valueIn(sandbox, 'select ledger_id as n from qt001_cp.ledger')
  const kinds = [
    [president, '1003', 'human', ['passkey', '--page', PAGE]],
    [first, '1004', 'ai_council', ['ssh']],
    [second, '1005', 'ai_council', ['secret']],
  ] as const
  await mkdir(join(sandbox.workspace, 'manifests/seats'), { recursive: true })
  for (const [{ run, clone, seat, login }, custodian, type, kind] of kinds) {
    const of = ['--seat', seat, '--custodian', custodian, '--ledger', ledger, '--type', type]
    const ended = await tell.step(
      'enrol',
      `${login} makes the seat ${seat} on a device of their own (${kind[0]})`,
      () =>
        run('seat', 'enrol', '--kind', ...kind, ...of, '--valid-until', '2030-01-01', '--out', 'seat.json', '--attest'),
    )
    if (kind[0] === 'passkey') tell.show('quorate seat enrol', excerpt(ended.stdout, 'seat ', 3))
    await writeFile(join(sandbox.workspace, pathOf(seat)), await readFile(join(clone, 'seat.json')))
  }
  const register = { v: 1, register: kinds.map(([{ seat }]) => pathOf(seat)) }
  await writeFile(join(sandbox.workspace, 'manifests/seats.json'), JSON.stringify(register))
  await governed(sandbox, tell, 'SEAT_REGISTER', 'manifests/seats.json')
  tell.show('quorate seat list', excerpt(await commandOf(sandbox, 'seat', 'list'), 'Seats with keys', 5))
  await tell.refused(sandbox, {
    ...{ name: 'HOLD still: registered, and confirmed by nobody', code: HOLD },
    run: () => signoffJob(sandbox, 'barbara', change, 'codex'),
  })
  const settings = await doorSettings(sandbox, second)
  await tell.step(
    'seat put',
    `${second.login} puts what the secret is proved against; it was in no file of the branch`,
    () => second.run('seat', 'put', '--seat', second.seat, '--settings', settings),
  )
  for (const holder of [president, first, second]) {
    const { digest } = await shownSeat(holder)
    await tell.job('seat-confirm', `${holder.login} confirms ${digest.slice(0, 12)}…, as their device shows it`, () =>
      seatJob(sandbox, holder.login, { mode: 'seat-confirm', seat: holder.seat, 'seat-digest': digest }),
    )
  }
}

const pathOf = (seat: string) => `manifests/seats/${seat}.json`

async function shownSeat({ run }: Holder): Promise<{ readonly digest: string }> {
  const { stdout } = await run('seat', 'show', '--json')
  const { data } = JSON.parse(stdout) as { data: { seats: readonly { digest: string }[] } }
  return data.seats[0] as { digest: string }
}

function seatJob(sandbox: Sandbox, actor: string, inputs: Readonly<Record<string, string>>): Promise<Told> {
  return dispatch(sandbox, actor, 'door', { workflow: 'signoff.yml', environment: doorOf(sandbox), inputs })
}

/** By dispatch: until then there is no key that could be asked for. */
async function governed(sandbox: Sandbox, tell: Teller, act: string, document: string): Promise<void> {
  const asked = { mode: 'open', act, document, environment: sandbox.people.name }
  const opened = await tell.quietly('open', () =>
    dispatch(sandbox, OPERATOR, 'door', { workflow: 'open.yml', environment: doorOf(sandbox), inputs: asked }),
  )
  const change = opened.outputs.change as string
  for (const role of ['codex', 'president'])
    await tell.quietly('signoff', () => signoffJob(sandbox, 'barbara', change, role))
  const inputs = { mode: 'govern', change }
  await tell.job(act, `${OPERATOR} registers what was signed; the digests are read back`, () =>
    dispatch(sandbox, OPERATOR, 'door', { workflow: 'registry.yml', environment: doorOf(sandbox), inputs }),
  )
}

/** What an operator can try who has the door's password, every job's secrets, and no key. */
async function faked(sandbox: Sandbox, tell: Teller, change: string, { president }: Holders): Promise<void> {
  const handIn = (role: string, said: object) => () =>
    seatJob(sandbox, OPERATOR, {
      mode: 'signoff',
      change,
      role,
      approval: JSON.stringify({ v: 1, generation: 0, ...said }),
    })
  const refused = (name: string, code: Code, run: () => Promise<Told>) => tell.refused(sandbox, { name, code, run })
  const bytes = (count: number) => randomBytes(count).toString('base64url')
  await refused(`the account of ${president.login} is stolen: a dispatch as president`, 'ASSURANCE_NOT_ACCEPTED', () =>
    signoffJob(sandbox, president.login, change, 'president'),
  )
  const passkey = { authenticator_data: bytes(37), client_data: bytes(120), signature: bytes(70) }
  await refused(
    `${OPERATOR} signs as president with a passkey of their own`,
    'SEAT_PROOF_REFUSED',
    handIn('president', { seat: 'president', sort: 'passkey', ...passkey }),
  )
  await refused(
    `${OPERATOR} signs as ai_council_1 with an SSH key of their own`,
    'SEAT_PROOF_REFUSED',
    handIn('ai_council', { seat: 'ai_council_1', sort: 'ssh', signature: bytes(64) }),
  )
  await refused(
    `${OPERATOR} guesses the secret of ai_council_2`,
    'SEAT_PROOF_REFUSED',
    handIn('ai_council', { seat: 'ai_council_2', sort: 'secret', proof: bytes(32) }),
  )
  await refused(
    'a seat that is not there answers like one that is',
    'SEAT_PROOF_REFUSED',
    handIn('president', { seat: 'vice_president', sort: 'secret', proof: bytes(32) }),
  )
  await refused(
    'an approval in words',
    'SEAT_PROOF_MALFORMED',
    handIn('president', { seat: 'president', text: 'approved' }),
  )
}

/** Two sign by a job of their own; the council on their devices, and whoever likes hands it in. */
async function approved(sandbox: Sandbox, tell: Teller, change: string, holders: Holders): Promise<void> {
  const { president, first, second } = holders
  await tell.job('signoff', `barbara signs ${change} as codex`, () => signoffJob(sandbox, 'barbara', change, 'codex'))
  await tell.job('signoff', `edsger signs ${change} as t2`, () => signoffJob(sandbox, 'edsger', change, 't2'))
  const approvalOf = async (holder: Holder, role: string, ...more: readonly string[]) => {
    const packet = join(holder.home, 'packet.json')
    await commandOf(sandbox, 'status', change, '--packet-out', packet)
    const by = ['--approver', holder.seat, '--role', role, '--yes']
    return holder.run('approve', change, ...(more.length === 0 ? ['--packet', packet] : more), ...by)
  }
  const signed = await tell.step(
    'approve',
    `${president.login} sees the change in a clone of their own, and signs it`,
    () => approvalOf(president, 'president'),
  )
  tell.show('what the device says that it rests on', excerpt(signed.stderr, 'What this rests on', 6))
  const handIn = (approval: string, role: string, of = change) =>
    seatJob(sandbox, OPERATOR, { mode: 'signoff', change: of, role, approval: approval.trim() })
  const other = await tell.quietly('open', () => openJob(sandbox, OPERATOR))
  await tell.refused(sandbox, {
    ...{ name: 'the approval is handed in for another change', code: 'SEAT_PROOF_REFUSED' },
    run: () => handIn(signed.stdout, 'president', other.outputs.change),
  })
  await tell.job('signoff', `${OPERATOR}'s job hands in the approval of president`, () =>
    handIn(signed.stdout, 'president'),
  )
  await tell.refused(sandbox, {
    ...{ name: 'the approval is handed in once more', code: 'SEAT_PROOF_REPLAYED' },
    run: () => handIn(signed.stdout, 'president'),
  })
  const council = await tell.step('approve', `${first.login} signs as ai_council_1 with ssh-keygen`, () =>
    approvalOf(first, 'ai_council'),
  )
  await tell.job('signoff', `${OPERATOR}'s job hands in the approval of ai_council_1`, () =>
    handIn(council.stdout, 'ai_council'),
  )
  const secret = await readFile(await keptIn(second), 'utf8')
  const by = ['--approver', second.seat, '--role', 'ai_council', '--yes', '--settings', join(second.home, 'door.env')]
  const last = await tell.step('approve', `${second.login} proves the secret of ai_council_2 without sending it`, () =>
    second.tryWith({ QUORATE_SEAT_SECRET: secret.trim() }, 'approve', change, ...by),
  )
  tell.check(
    'handed in',
    last.exit === 0,
    `it hands itself in through the door${last.exit === 0 ? '' : `: ${last.stdout}${last.stderr}`}`,
  )
  tell.show('quorate status', excerpt(await commandOf(sandbox, 'status', change), 'request', 2))
}

/** One of those who could sign puts it on hold, alone and at once; as many others as the quorum has seats lift it. */
async function onHold(sandbox: Sandbox, tell: Teller, change: string): Promise<void> {
  const reason = 'the figures of last week are not in it'
  const say = (actor: string, mode: string, why: string) => seatJob(sandbox, actor, { mode, change, reason: why })
  await tell.job('hold', `grace puts ${change} on hold: ${reason}`, () => say('grace', 'hold', reason))
  await tell.refused(sandbox, { name: 'a cut while it is on hold', code: 'ON_HOLD', run: () => cut(sandbox, change) })
  for (const login of ['barbara', 'edsger', 'donald'])
    await tell.job('hold-lift', `${login} says that it shall go on`, () =>
      say(login, 'hold-lift', 'they were never meant to be'),
    )
  await tell.refused(sandbox, {
    ...{ name: 'the same person holds it once more', code: 'HOLD_REPEATED' },
    run: () => say('grace', 'hold', reason),
  })
}
