// What happened to a run, each as a line of its own: its start, what persons said, how it ended (RUN-2, SEAT-7).
// Must not: show a job's word as if somebody had checked it.
import type { Done } from '../../postgres/done.ts'
import type { PastRun } from '../../postgres/read-past-run.ts'
import { whoDid } from './recorded.ts'

/** Something that somebody did, in words. */
export interface Told {
  readonly done: Done
  readonly words: string
}

/** What the record has of a run after its start; nothing where there is none. */
export function runEvents(run: PastRun | null): readonly Told[] {
  if (run === null) return []
  const { statements, ended } = run
  return [
    ...statements.map((said) => ({
      done: said,
      words: `${whoDid(said)} ${saidWords(said.outcome)}: ${said.reason} (${said.evidence})`,
    })),
    ...(ended === null ? [] : [{ done: ended, words: outcomeLine(ended) }]),
  ]
}

/** Such as `ada started the run; it may go on until …`. */
export function startWords({ started, deadline }: PastRun): string {
  return `${whoDid(started)} started the run; it may go on until ${deadline}`
}

function outcomeLine({ outcome, reportedBy, exitCode, signal }: NonNullable<PastRun['ended']>): string {
  if (reportedBy === 'person') return `the run is settled: it ${endWords(outcome)}`
  const how = exitCode === null ? signal : `exit code ${exitCode}`
  return `the run’s own job reported that it ${endWords(outcome)}${how === null ? '' : ` (${how})`}`
}

const ENDS = { succeeded: 'succeeded', failed: 'failed', cancelled: 'was cancelled' } as const

function saidWords(outcome: keyof typeof ENDS | 'cleared'): string {
  return outcome === 'cleared' ? 'cleared what its login left behind' : `said that the run ${endWords(outcome)}`
}

function endWords(outcome: keyof typeof ENDS): string {
  return ENDS[outcome]
}
