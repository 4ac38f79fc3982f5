// What the holder of a seat says of it through a job: by a token of their own job, or by what its key signed and the job hands in (APR-6).
// Must not: name a digest that the holder did not give; the database's word is what they compare theirs with.
import { QuorateError } from '../../codes/error.ts'
import type { Verdict } from '../../report/verdict.ts'
import { doorJob, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor, request } from './door.ts'

type SeatFunction = 'quorate.confirm_seat' | 'quorate.drill_seat' | 'quorate.end_seat'

/** Says that a registered seat is that of the holder's device. @throws USAGE, and as `atDoor` */
export function confirmSeat(run: JobRun): Promise<Verdict> {
  return say(run, 'seat-confirm', 'quorate.confirm_seat', () => {
    const { seatDigest: digest } = run.inputs
    const seat = requireInput(run, 'seat')
    if (digest === null) throw new QuorateError('USAGE', { expected: { 'seat-digest': 'a value' }, observed: null })
    return { seat, seat_sha256: digest }
  })
}

/** Shows that the key works. @throws USAGE, and as `atDoor` */
export function drillSeat(run: JobRun): Promise<Verdict> {
  return say(run, 'seat-drill', 'quorate.drill_seat', null)
}

/** Ends the holder's own seat. @throws USAGE, and as `atDoor` */
export function endSeat(run: JobRun): Promise<Verdict> {
  return say(run, 'seat-end', 'quorate.end_seat', () => {
    const { reason, compromisedSince: since } = run.inputs
    return {
      seat: requireInput(run, 'seat'),
      ...(reason === null ? {} : { reason }),
      ...(since === null ? {} : { compromised_since: since }),
    }
  })
}

/** `fields` are of a request that the job's own token proves; null where only a key proves it. */
function say(
  run: JobRun,
  purpose: 'seat-confirm' | 'seat-drill' | 'seat-end',
  name: SeatFunction,
  fields: (() => Readonly<Record<string, string>>) | null,
): Promise<Verdict> {
  const signed = signedInputs(run)
  if (signed === null && fields === null)
    throw new QuorateError('USAGE', { expected: { request: 'a value', approval: 'a value' }, observed: null })
  const said = fields === null || signed !== null ? {} : fields()
  return atDoor(doorJob(run), async (gate) => {
    const asked = { purpose, scope: 'signoff' as const, name }
    if (signed === null) return { ...asked, ...request(gate, said) }
    // What was signed, the database makes of this very text.
    return { ...asked, ...request(gate, {}), args: [signed.request], approval: signed.approval }
  })
}

function signedInputs({ inputs }: JobRun): { readonly request: string; readonly approval: string } | null {
  const { request: text, approval } = inputs
  if (text === null && approval === null) return null
  if (text !== null && approval !== null) return { request: text, approval }
  throw new QuorateError('USAGE', {
    expected: { request: 'with approval' },
    observed: text === null ? ['approval'] : ['request'],
  })
}
