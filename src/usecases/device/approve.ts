// Approves a change on the device that holds the seat's key, without access to the database (APR-8).
// Must not: sign what the holder was not shown, or what the clone does not say.
import canonicalize from 'canonicalize'
import { loadPolicy } from '../../checkout/load.ts'
import { peopleIn } from '../../checkout/people-file.ts'
import { CODE_FORM, foldCode } from '../../codes/change-code.ts'
import { QuorateError } from '../../codes/error.ts'
import { audienceOf, type Statement } from '../../codes/statement.ts'
import { type Checkout, openClone } from '../../git/checkout.ts'
import { type Fetched, fetchBranch } from '../../git/fetch-branch.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { Verdict } from '../../report/verdict.ts'
import { approvalText, keyStatement } from '../../seats/approval.ts'
import { Secret } from '../../settings/secret.ts'
import { profileWords } from '../change/profile-words.ts'
import { dispatch } from '../change/seat-steps.ts'
import { statementFor } from '../door/signoff.ts'
import { scopeOf } from '../proof/prove.ts'
import { agree, type Shell } from './agree.ts'
import { type Examined, examine } from './examine.ts'
import { challengeOf, type HandIn, handIn } from './hand-in.ts'
import { type DeviceSeat, type SeatNamed, seatHere } from './home.ts'
import { packetFileDatabase } from './packet-file.ts'
import { signStatement } from './signing.ts'

/** What somebody does about a change with their key. */
export type Act = 'signoff' | 'leave' | 'withdraw' | 'void'

/** What the holder asks for. */
export interface ApproveAsked extends SeatNamed {
  readonly code: string
  readonly act: Act
  /** Null of a withdrawal. */
  readonly role: string | null
  /** The file that stands for the database. */
  readonly packet?: string
  readonly remote: string
  readonly branch: string
  readonly generation?: string
  /** Of a secret, what the database asks for: the text of `quorate.seat_challenge`'s answer. */
  readonly challenge?: string
  readonly yes?: boolean
}

/** `connect` reaches the database as the door, by the address of the clone's policy; null on a device without access. */
export interface ApproveWith {
  readonly shell: Shell
  readonly connect: ((files: Checkout['files']) => Promise<Database>) | null
}

/** @throws USAGE, DEVICE_…, PACKET_FORGED, CONTENT_DRIFT, COMMIT_NOT_ON_BRANCH, and what the database refuses */
export async function approve(asked: ApproveAsked, { shell, connect }: ApproveWith): Promise<Verdict> {
  const code = foldCode(asked.code)
  if (code === null) throw new QuorateError('USAGE', { expected: CODE_FORM, observed: asked.code })
  if (asked.packet === undefined && connect === null)
    throw new QuorateError('USAGE', { expected: '--packet <file>, or --settings <file>', observed: null })
  const seat = seatHere(asked)
  const { folder, env } = shell
  const fetched = await fetchBranch({ folder, remote: asked.remote, branch: asked.branch }, env)
  await using checkout = await openClone(folder, env.PATH ?? '', fetched.commit)
  const live = connect === null ? null : await connect(checkout.files)
  try {
    const file = asked.packet === undefined ? null : await packetFileDatabase(folder, asked.packet, code)
    const database = file ?? (live as Database)
    const examined = await examine({ database, checkout, code, ...(file && { now: shell.now }) })
    requireOwn(examined, seat, asked)
    const generation = generationOf(examined, seat, asked)
    const parts = partsOf(examined, seat, asked, generation)
    const statement = audienceOf(parts)
    const doing = wordsOf[asked.act](asked.role ?? '')
    const shown = await examined.sections({
      subject: seat.document.custodian,
      does: (name) => `${name} ${doing}, with the key of the seat ${seat.document.seat}`,
    })
    const built = asked.act === 'signoff' ? await examined.provenance(tokenIn(env), env.GITHUB_API_URL || null) : []
    const rests = await restsOn(examined, checkout, fetched, { generation, isLive: file === null })
    await agree(shell, [...shown, ...built, rests], asked.yes)
    const { document, digest } = seat
    const packet = canonicalize(examined.change.packet) as string
    const challenge = challengeOf(live, { seat: document.seat, statement, given: asked.challenge ?? null })
    const signed = await signStatement({ statement, parts, packet }, { ...seat, env, challenge })
    const approval = approvalText({ ...signed, seat: document.seat, generation })
    const { gate, change, content } = examined
    const call: HandIn = {
      act: asked.act,
      args: argsOf[asked.act](change.activationId, asked.role ?? '', {
        content: content.digest,
        voided: asked.act === 'void' ? (parts.asked[1] ?? '') : '',
      }),
      approval,
    }
    if (live !== null) return await handIn(live, call, await peopleIn(checkout.files, gate.name))
    const fields = {
      ...{ change: code, ...(asked.role === null || asked.act === 'void' ? {} : { role: asked.role }) },
      ...(asked.act === 'signoff' ? {} : { mode: asked.act }),
      ...(asked.act === 'void' ? { statement: call.args[1] ?? '' } : {}),
      approval,
    }
    const command = dispatch(gate, 'signoff', fields)
    return {
      ...{ outcome: 'pass', mode: 'approve', change: code, findings: [] },
      facts: { seat: document.seat, digest, statement, generation: String(generation) },
      data: { approval, command, statement, generation },
    }
  } finally {
    await live?.close()
  }
}

const wordsOf: Readonly<Record<Act, (role: string) => string>> = {
  signoff: (role) => `would take a seat of ${role}`,
  leave: (role) => `would leave their seat of ${role}`,
  withdraw: () => 'would withdraw the whole change',
  void: (role) => `makes worthless what they signed for ${role} and nobody handed in yet`,
}

interface Also {
  readonly content: string
  readonly voided: string
}

/** The arguments of the door's function, without the proof. */
const argsOf: Readonly<Record<Act, (activation: string, role: string, also: Also) => readonly string[]>> = {
  signoff: (activation, role, { content }) => [activation, role, content],
  leave: (activation, role) => [activation, role],
  withdraw: (activation) => [activation],
  void: (activation, _, { voided }) => [activation, voided],
}

/** The seat is of this ledger, and the branch that was fetched is the policy's own. */
function requireOwn({ gate, change }: Examined, { document }: DeviceSeat, { branch }: ApproveAsked): void {
  if (document.ledger_id !== change.packet.ledger_id)
    throw new QuorateError('PACKET_FORGED', {
      expected: { ledger: document.ledger_id },
      observed: change.packet.ledger_id,
    })
  const { ref } = scopeOf(gate, 'signoff')
  if (ref !== `refs/heads/${branch}`)
    throw new QuorateError('DEVICE_BRANCH_OTHER', { expected: ref ?? null, observed: `refs/heads/${branch}` })
}

/** A token that may read attestations; asked for where a plan wants them alone. */
function tokenIn(env: Shell['env']): Secret | null {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || ''
  return token === '' ? null : new Secret(token)
}

function generationOf(
  { change: { generations } }: Examined,
  { document }: DeviceSeat,
  { generation }: ApproveAsked,
): number {
  if (generation === undefined) return generations[document.custodian] ?? 0
  if (!/^\d{1,5}$/.test(generation))
    throw new QuorateError('USAGE', { expected: { generation: 'a number' }, observed: generation })
  return Number(generation)
}

/** The statement in its parts. */
function partsOf(
  { change, content }: Examined,
  { document, digest }: DeviceSeat,
  { act, role }: ApproveAsked,
  generation: number,
): Statement {
  const { packet, packetSha256, activationId: subject, notAfter } = change
  const signer = { seat: document.seat, digest, generation }
  const whole = { ledgerId: packet.ledger_id, subject, notAfter }
  const required = () => {
    if (role === null) throw new QuorateError('USAGE', { expected: { role: 'a value' }, observed: null })
    return role
  }
  const signoff = () => keyStatement({ ...whole, ...statementFor(change, required(), content.digest) }, signer)
  if (act === 'signoff') return signoff()
  const asked = {
    leave: () => [packetSha256, required()],
    withdraw: () => [packetSha256],
    void: () => [packetSha256, audienceOf(signoff())],
  }[act]()
  return keyStatement({ ...whole, purpose: act, asked }, signer)
}

/** What was recomputed here, and what is only somebody's word. */
async function restsOn(
  { gate, change }: Examined,
  { files }: Checkout,
  { commit, url }: Fetched,
  { generation, isLive }: { readonly generation: number; readonly isLive: boolean },
): Promise<Section> {
  const own = await loadPolicy(files, gate.name).then(
    ({ digest }) => digest,
    () => null,
  )
  const word = isLive ? 'the database’s word only' : 'the packet file’s word only'
  return {
    title: 'What this rests on',
    lines: [
      { text: `computed here: the packet has the code ${change.code}, and names commit ${change.packet.commit}` },
      { text: `computed here: that commit is on the branch, as just fetched from ${url} (${commit.slice(0, 12)})` },
      { text: contentWords(change, word) },
      ...policyLines(gate, own, word),
      { text: `${word}: who opened it and when, and what is live now` },
      {
        text: `${word}: your generation here is ${generation} (how often you left or lost a seat, voided, or signed what took no seat); with another one the approval is refused`,
      },
    ],
  }
}

/** Whose word the policy in force is, and its profile where it has one. */
export function policyLines(
  { manifestDigest, policy }: Pick<Gate, 'manifestDigest' | 'policy'>,
  own: string | null,
  word: string,
): readonly Line[] {
  const text =
    own === manifestDigest
      ? `computed here: the policy in force is the one of the branch (${own.slice(0, 12)})`
      : `${word}: the policy in force (${manifestDigest.slice(0, 12)}), which is not the one of the branch`
  return [{ text }, ...Object.values(profileWords(policy)).map((profile) => ({ text: `its profile: ${profile}` }))]
}

/** What leads back after a failed verify is in no checkout: the ledger made it of what was carried out. */
function contentWords({ packet, packetSha256 }: Change, word: string): string {
  return packet.compensates === undefined
    ? 'computed here: the content, from the objects of this clone'
    : `${word}: the content, which the packet ${packetSha256.slice(0, 12)} names by its digest`
}
