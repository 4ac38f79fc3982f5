// How the demo and its scenarios tell what they do: each step is printed, timed and checked.
// Must not: count anything as refused that did not end with its own code and leave the data as it was.

import type { Code } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import { fitted } from '../system/columns.ts'
import { fingerprint } from './fingerprint.ts'
import type { Told } from './jobs.ts'
import type { Sandbox } from './start.ts'

/** What is counted; `wrong` must stay 0. */
export interface Tally {
  /** Jobs of the name that is counted that passed: a verify whose change is failed later bears another name. */
  counted: number
  refused: number
  wrong: number
}

/** Something that must be refused with its own code, and leave the data as it was. */
export interface Refused {
  readonly name: string
  readonly code: Code
  readonly run: () => Promise<Pick<Told, 'exit' | 'codes'>>
  /** What must be as before, as one text; the demo's own rows where it is left out. */
  readonly state?: (sandbox: Sandbox) => Promise<string>
}

/** So many lines of a job's log, from one that begins so. */
export function excerpt(log: string, from: string, most: number): string {
  const lines = log.split('\n')
  const begin = lines.findIndex((line) => line.startsWith(from))
  return lines.slice(begin, begin + most).join('\n')
}

/** The lines from one that begins so to the next empty one. */
export function paragraph(log: string, from: string): string {
  return excerpt(log, from, 100).replace(/\n\n[\s\S]*$/, '')
}

/** The statuses of all entries of the backlog, oldest first. */
export async function entries(sandbox: Sandbox): Promise<readonly string[]> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const rows = await superuser.query<{ status: string }>(
      'select status from cutter_governance.decision_backlog_entry order by entry_number',
    )
    return rows.map(({ status }) => status)
  } finally {
    await superuser.close()
  }
}

export interface Teller {
  step<T>(name: string, what: string, run: () => Promise<T>): Promise<T>
  job(name: string, what: string, run: () => Promise<Told>): Promise<Told>
  /** A job that must pass, of which nothing is printed. */
  quietly(name: string, run: () => Promise<Told>): Promise<Told>
  refused(sandbox: Sandbox, refused: Refused): Promise<void>
  check(name: string, holds: boolean, what: string): void
  show(title: string, text: string): void
}

/** Characters of a line of a log that are shown. */
const SHOWN_LENGTH = 150

export function teller(tally: Tally, printed: (text: string) => void, width: number, countedJob: string): Teller {
  const print = (text: string) => printed(fitted(text, width))
  const say = (mark: string, name: string, what: string, started: number) => {
    const time = `${((performance.now() - started) / 1000).toFixed(2)} s`
    print(`${mark} ${name.padEnd(18)} ${time.padStart(8)}  ${what}`)
  }
  const teller: Teller = {
    async step(name, what, run) {
      const started = performance.now()
      const result = await run()
      say('✓', name, what, started)
      return result
    },
    async job(name, what, run) {
      const started = performance.now()
      const told = await run()
      say(told.exit === 0 ? '✓' : '✗', name, told.exit === 0 ? what : `${what}\n${told.stdout}${told.stderr}`, started)
      if (told.exit !== 0) throw new QuorateError('DEMO_WRONG', { expected: name, observed: told.codes })
      if (name === countedJob) tally.counted += 1
      return told
    },
    async quietly(name, run) {
      const told = await run()
      if (told.exit !== 0) throw new QuorateError('DEMO_WRONG', { expected: name, observed: told.codes })
      return told
    },
    async refused(sandbox, { name, code, run, state = fingerprint }) {
      const started = performance.now()
      const before = await state(sandbox)
      const told = await run()
      const isRefused = told.exit === 1 && told.codes.includes(code) && (await state(sandbox)) === before
      if (isRefused) tally.refused += 1
      else tally.wrong += 1
      say(
        isRefused ? '⛔' : '✗',
        isRefused ? 'refused' : 'WRONG',
        `${name} → ${counted(told.codes) || `exit ${told.exit}`}`,
        started,
      )
    },
    check(name, holds, what) {
      if (!holds) tally.wrong += 1
      say(holds ? '✓' : '✗', name, what, performance.now())
    },
    show(title, text) {
      print(`  ┌ ${title}`)
      for (const line of text.trimEnd().split('\n')) {
        const shown = line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH).toWellFormed()}…` : line
        for (const row of fitted(shown, width - 4).split('\n')) printed(`  │ ${row}`)
      }
    },
  }
  return teller
}

/** Each code once, with how often it stands. */
function counted(codes: readonly string[]): string {
  return [...new Set(codes)]
    .map((code) => [code, codes.filter((one) => one === code).length] as const)
    .map(([code, times]) => (times === 1 ? code : `${code} ×${times}`))
    .join(', ')
}
