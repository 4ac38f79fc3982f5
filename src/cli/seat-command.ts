// The commands of whoever holds a seat, on their own device: `approve`, and `seat …`.
import { InvalidArgumentError } from 'commander'
import type { Database } from '../postgres/connect.ts'
import { sectionsText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { readVariables } from '../settings/settings.ts'
import { columnsOf, fitted } from '../system/columns.ts'
import type { Files } from '../system/files.ts'
import type { Shell } from '../usecases/device/agree.ts'
import { YES } from './confirm.ts'
import { examplesHelp, settingsHelp } from './help.ts'
import {
  type Common,
  ENVIRONMENT,
  type End,
  formOf,
  JSON_OPTION,
  ownFormOf,
  type Program,
  REASON,
  SETTINGS,
  VIA,
} from './options.ts'
import { seatGroup } from './seat-group.ts'
import { reviewedBy } from './with-login.ts'

export type OfDevice = Common & { readonly environment: string; readonly folder?: string; readonly digest?: string }

export const FOLDER = ['--folder <path>', 'where this device keeps its seats, instead of ~/.quorate/seats'] as const
export const DIGEST = [
  '--digest <hex>',
  'the first digits of the seat’s digest, of one that was enrolled more than once',
] as const
const CHALLENGE = [
  '--challenge <json>',
  'of a secret: what quorate.seat_challenge answered, without --settings',
] as const
const SECRET = 'QUORATE_SEAT_SECRET: of a seat that is proved by a secret; never an argument'

/** Adds the commands. */
export function seatCommands(program: Program, end: End): void {
  const seat = seatGroup(program)
  enrol(seat, end)
  for (const [act, says] of [
    [
      'confirm',
      'after a rotation, say that the seat has the digest that this device shows; a new seat is confirmed by a job',
    ],
    ['drill', 'show that the key still works'],
    ['end', 'end a seat of yours, for good'],
  ] as const) {
    const command = seat.command(act)
    if (act === 'end')
      command
        .option(...REASON)
        .option('--compromised-since <time>', 'since when others may have had the key: what it signed since then falls')
    command
      .description(says)
      .requiredOption('--seat <name>', 'the seat, such as president')
      .option('--hours <count>', 'within what time it is handed in', hours, '24')
      .option(...CHALLENGE)
      .option(...YES)
      .option(...FOLDER)
      .option(...DIGEST)
      .option(...ENVIRONMENT)
      .option(...JSON_OPTION)
      .option(...SETTINGS)
      .option(...VIA)
      .addHelpText('after', settingsHelp('door', SECRET) + examplesHelp(`quorate seat ${act} --seat president`))
      .action((options: OfDevice & Omit<import('../usecases/device/seats.ts').SeatActAsked, 'act'>) =>
        signed(end, `seat ${act}`, options, async (shell, connect) => {
          const { seatAct } = await import('../usecases/device/seats.ts')
          const { folderFiles } = await import('../system/files.ts')
          const live = connect === null ? null : await connect(folderFiles(shell.folder))
          return seatAct({ ...options, act }, shell, live).finally(() => live?.close())
        }),
      )
  }
  seat
    .command('show')
    .description('list the seats of this device, with the digests to compare')
    .option(...FOLDER)
    .option(...JSON_OPTION)
    .addHelpText('after', examplesHelp('quorate seat show'))
    .action((options: Common & { folder?: string }) =>
      end('seat show', formOf(options), async () =>
        (await import('../usecases/device/seats.ts')).showSeats(options.folder),
      ),
    )
}

/** Adds `approve`. */
export function approveCommand(program: Program, end: End): void {
  program
    .command('approve')
    .description('look at a change and sign it with a seat’s key, on the holder’s device; prints what a job hands in')
    .argument('<code>', 'the change’s code, such as Q-7F3K29XA')
    .requiredOption('--approver <seat>', 'the seat, such as president')
    .option('--role <role>', 'the role that you sign for')
    .option(
      '--packet <file>',
      'what `quorate status <code> --packet-out` wrote, on a device without access to the database',
    )
    .option('--leave', 'leave the role’s seat instead')
    .option('--withdraw', 'withdraw the whole change instead')
    .option('--void', 'make worthless what you signed for the role and nobody handed in yet')
    .option('--generation <number>', 'how often you left or voided, where the packet file does not say')
    .option('--remote <name>', 'the remote that the protected branch is fetched from', 'origin')
    .option('--branch <name>', 'the protected branch', 'main')
    .option(...CHALLENGE)
    .option(...YES)
    .option(...FOLDER)
    .option(...DIGEST)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door', SECRET) +
        examplesHelp(
          'quorate approve Q-7F3K29XA --packet packet.json --approver president --role product_lead',
          'quorate approve Q-7F3K29XA --settings door.env --approver president --role product_lead',
        ),
    )
    .action((code: string, options: OfDevice & Approving) =>
      signed(end, 'approve', options, async (shell, connect) => {
        const { approve } = await import('../usecases/device/approve.ts')
        const { approver: seat, role = null } = options
        return approve({ ...options, code, seat, role, act: await actOf(options) }, { shell, connect })
      }),
    )
}

interface Approving {
  readonly approver: string
  readonly role?: string
  readonly packet?: string
  readonly leave?: boolean
  readonly withdraw?: boolean
  readonly void?: boolean
  readonly generation?: string
  readonly remote: string
  readonly branch: string
  readonly challenge?: string
  readonly yes?: boolean
}

/** One at a time. @throws USAGE */
async function actOf(options: Approving) {
  const [act = 'signoff', ...others] = (['leave', 'withdraw', 'void'] as const).filter((name) => options[name] === true)
  if (others.length === 0) return act
  const { QuorateError } = await import('../codes/error.ts')
  throw new QuorateError('USAGE', { expected: 'one of --leave, --withdraw, --void', observed: [act, ...others] })
}

function enrol(seat: Program, end: End): void {
  seat
    .command('enrol')
    .description('make a seat’s key on this device, and the file that somebody else registers; it holds no secret')
    .requiredOption('--kind <sort>', 'passkey, ssh, rsa or secret')
    .requiredOption('--seat <name>', 'the seat, such as president')
    .requiredOption('--custodian <id>', 'your numeric GitHub user id')
    .requiredOption('--ledger <uuid>', 'the ledger’s id, as `quorate status` shows it')
    .requiredOption('--valid-until <date>', 'when the seat ends, such as 2027-11-30')
    .requiredOption('--out <file>', 'where to write the enrolment file')
    .option('--type <type>', 'human or ai_council', 'human')
    .option('--key <path>', 'of ssh: a key that was made for this seat, instead of a new one')
    .option('--hardware', 'of ssh: a new key of a security key')
    .option(
      '--page <url>',
      'of a passkey: the page under your team’s domain, instead of one on this machine for trying',
    )
    .option('--port <number>', 'of a passkey on this machine: the page’s port', '27717')
    .option('--attest', 'for scripts: attest the custody without being asked')
    .option(...FOLDER)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp(
        'quorate seat enrol --kind ssh --hardware --seat president --custodian 1001 --ledger <uuid> --valid-until 2027-11-30 --out president.json',
      ),
    )
    .action((options: Common & Omit<Parameters<typeof import('../usecases/device/enrol.ts')['enrolSeat']>[0], never>) =>
      end('enrol', formOf(options), async () => {
        const { enrolSeat } = await import('../usecases/device/enrol.ts')
        return asking((shell) => enrolSeat(options, shell), readVariables())
      }),
    )
}

type Connect = ((files: Files) => Promise<Database>) | null

/** A command that signs: without JSON the approval alone goes to standard output, and what is shown to standard error. */
function signed(
  end: End,
  mode: string,
  options: OfDevice,
  use: (shell: Shell, connect: Connect) => Promise<Verdict>,
): Promise<void> {
  const isHandedIn = options.settings !== undefined
  return end(mode, isHandedIn || options.json ? formOf(options) : ownFormOf(options), async () => {
    const reviewed = reviewedBy(options)
    const connect: Connect = isHandedIn
      ? async (files) =>
          (await import('../usecases/proof/connect-login.ts')).connectLogin({ ...reviewed, files }, 'door')
      : null
    const verdict = await asking((shell) => use(shell, connect), reviewed.env)
    const { approval, command } = (verdict.data ?? {}) as { readonly approval?: string; readonly command?: string }
    if (!isHandedIn && !options.json && approval !== undefined) {
      process.stdout.write(`${approval}\n`)
      process.stderr.write(`\nHand it in with:\n  ${command}\n`)
    }
    return verdict
  })
}

/** Runs what asks whoever sits at the device. */
export async function asking(use: (shell: Shell) => Promise<Verdict>, env: Shell['env']): Promise<Verdict> {
  const { askNoMore, canAsk } = await import('../system/ask.ts')
  const shell: Shell = {
    ...{ folder: process.cwd(), env, isTerminal: canAsk(env) },
    now: () => Date.now() / 1000,
    say: (sections) => {
      const width = columnsOf(process.stderr, env)
      process.stderr.write(`${fitted(sectionsText(sections, width), width)}\n`)
    },
  }
  return use(shell).finally(askNoMore)
}

function hours(text: string): string {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Expected a number of hours, at most 999.')
  return text
}
