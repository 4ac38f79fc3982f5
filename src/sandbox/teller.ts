// What a demo prints and counts: honest steps, checks, attacks, and excerpts of what people saw.
// Must not: count anything as refused that did not end with its own code and leave the data as it was.
import type { Code } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import type { Told } from './jobs.ts'

/** What a demo counts. */
export interface Tally {
  verified: number
  refused: number
  wrong: number
}

/** Something that must end with this code and change nothing. */
export interface Attempt {
  readonly name: string
  readonly code: Code
  /** What honestly happens before; not part of what the attempt must leave alone. */
  readonly prepare?: () => Promise<void>
  readonly run: () => Promise<Pick<Told, 'exit' | 'codes'>>
}

export interface Teller {
  step<T>(name: string, what: string, run: () => Promise<T>): Promise<T>
  job(name: string, what: string, run: () => Promise<Told>): Promise<Told>
  /** A job that must pass, of which nothing is printed. */
  quietly(name: string, run: () => Promise<Told>): Promise<Told>
  /** `state` is what must be as before, as one text. */
  attack(attempt: Attempt, state: () => Promise<string>): Promise<void>
  check(name: string, holds: boolean, what: string): void
  show(title: string, text: string): void
}

/** Characters of a line that are shown. */
const SHOWN_WIDTH = 150

export function teller(tally: Tally, print: (line: string) => void): Teller {
  const say = (mark: string, name: string, what: string, started: number) => {
    const time = `${((performance.now() - started) / 1000).toFixed(2)} s`
    print(`${mark} ${name.padEnd(18)} ${time.padStart(8)}  ${what}`)
  }
  return {
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
      return told
    },
    async quietly(name, run) {
      const told = await run()
      if (told.exit !== 0) throw new QuorateError('DEMO_WRONG', { expected: name, observed: told.codes })
      return told
    },
    async attack({ name, code, prepare, run }, state) {
      await prepare?.()
      const started = performance.now()
      const before = await state()
      const told = await run()
      const isRefused = told.exit === 1 && told.codes.includes(code) && (await state()) === before
      if (isRefused) tally.refused += 1
      else tally.wrong += 1
      say(
        isRefused ? '⛔' : '✗',
        isRefused ? 'refused' : 'WRONG',
        `${name} → ${told.codes.join(', ') || `exit ${told.exit}`}`,
        started,
      )
    },
    check(name, holds, what) {
      if (!holds) tally.wrong += 1
      say(holds ? '✓' : '✗', name, what, performance.now())
    },
    show(title, text) {
      print(`  ┌ ${title}`)
      for (const line of text.trimEnd().split('\n'))
        print(`  │ ${line.length > SHOWN_WIDTH ? `${line.slice(0, SHOWN_WIDTH).toWellFormed()}…` : line}`)
    },
  }
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
