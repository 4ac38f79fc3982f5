// Asks whoever sits at a terminal, one question at a time (`@clack/prompts`): a text, a choice, yes or no.
// Ctrl-C is a key while a question is asked; between two it is a signal, which ends the program in words.
// Must not: be given outside text that is not neutralised, or go on after somebody wanted to stop.
import type { Readable, Writable } from 'node:stream'
import { confirm, intro, isCancel, log, multiselect, select, text } from '@clack/prompts'
import { Stopped } from './stopped.ts'

/** One thing to choose; `hint` says what it means. */
export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

/** Questions at one terminal. Each answer is one that makes sense; @throws Stopped */
export interface Prompts {
  /** Says what the questions are for. */
  begin(title: string): void
  /** Says something on lines of its own. */
  say(words: string): void
  /** Says what is wrong with an answer. */
  fault(words: string): void
  /** A line, trimmed; `wrong` says in words what is wrong with it, or null. It is asked again until nothing is. */
  text(message: string, wrong: (line: string) => string | null, initial?: string): Promise<string>
  one<T extends string>(message: string, options: readonly Option<T>[], initial?: T): Promise<T>
  /** Any number of them, and at least one. */
  several<T extends string>(
    message: string,
    options: readonly Option<T>[],
    initial: readonly T[],
  ): Promise<readonly T[]>
  yes(message: string, initial: boolean): Promise<boolean>
  /** What is waited for between two questions; it is given up when somebody stops. */
  wait<T>(work: Promise<T>): Promise<T>
  /** Ends the questions, as Ctrl-C does. @throws Stopped */
  stop(): never
  /** Takes nothing more from the terminal. */
  end(): void
}

/** The terminal: the process's own, or a test's. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable & { readonly columns?: number }
}

/** What the library puts before each line, and room for its cursor. */
const MARGIN = 4

/** Opens it. Nobody is asked yet. `ifStopped` is the one sentence for whoever stops. */
export function openPrompts({ input, output }: Terminal, ifStopped: string): Prompts {
  const stop = new AbortController()
  const onEnd = () => stop.abort()
  input.once('end', onEnd).once('close', onEnd)
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(new Stopped(ifStopped)), { once: true })
  })
  stopped.catch(() => {})
  const answered = async <T>(asked: Promise<unknown>): Promise<T> => {
    const answer = await asked
    if (isCancel(answer)) throw new Stopped(ifStopped)
    return answer as T
  }
  const width = () => Math.max(20, (output.columns ?? 80) - MARGIN)
  const within = (words: string) => wrapped(words, width())
  const common = { input, output, signal: stop.signal }
  /** What would not fit beside its label is said before. */
  const options = <T extends string>(of: readonly Option<T>[]) => {
    const fits = of.every(({ label, hint = '' }) => label.length + hint.length + MARGIN < width())
    return of.map(({ value, label, hint }) => {
      const shown = hint === undefined ? {} : { hint }
      return fits ? { value: value as string, label, ...shown } : { value: value as string, label }
    })
  }
  const question = <T extends string>(message: string, of: readonly Option<T>[]) => {
    const fits = of.every(({ label, hint = '' }) => label.length + hint.length + MARGIN < width())
    const told = of.flatMap(({ label, hint }) => (hint === undefined || fits ? [] : [`${label}: ${hint}`]))
    return [message, ...told].map(within).join('\n')
  }
  return {
    begin: (title) => intro(within(title), { output }),
    say: (words) => log.message(within(words).split('\n'), { output }),
    fault: (words) => log.error(within(words), { output }),
    text: async (message, wrong, initial) => {
      const validate = (line: string | undefined) => {
        const told = wrong((line ?? '').trim())
        return told === null ? undefined : within(told)
      }
      const start = initial === undefined ? {} : { initialValue: initial }
      return (await answered<string>(text({ ...common, message: within(message), validate, ...start }))).trim()
    },
    one: (message, of, initial) => {
      const start = initial === undefined ? {} : { initialValue: initial as string }
      return answered(select<string>({ ...common, message: question(message, of), options: options(of), ...start }))
    },
    several: (message, of, initial) =>
      answered(
        multiselect<string>({
          ...common,
          message: question(message, of),
          options: options(of),
          initialValues: initial,
        }),
      ),
    yes: (message, initial) => answered(confirm({ ...common, message: within(message), initialValue: initial })),
    wait: (work) => Promise.race([work, stopped]),
    stop() {
      throw new Stopped(ifStopped)
    },
    end() {
      input.off('end', onEnd).off('close', onEnd)
      input.pause()
    },
  }
}

/** Broken at spaces; a word that is longer than the line is broken too. */
function wrapped(words: string, width: number): string {
  const longest = new RegExp(`\\S{${width}}(?=\\S)`, 'g')
  return words
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = []
      for (const word of line.replace(longest, '$& ').split(' ')) {
        const last = lines.at(-1)
        if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
        else lines.push(word)
      }
      return lines
    })
    .join('\n')
}
