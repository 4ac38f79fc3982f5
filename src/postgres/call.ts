// Calls one function of the gate and parses what it answers.
// Must not: decide; an answer of another form than its function's is an error that says where, never a pass.
import { QuorateError } from '../codes/error.ts'
import { Misshapen, type Reader } from '../codes/shape.ts'
import type { Database } from './connect.ts'
import { type AnswerOf, GATE_ANSWERS, type GateFunction } from './gate-answers.ts'

/**
 * Calls a function that answers with one jsonb value. `labels` are names for readers, by the sha256 of an account's id: they go beside the
 * call, in a setting of its transaction, since nothing that proves or decides may rest on them (REG-5).
 * @throws DB_ANSWER naming the function and the member, and what `mapError` maps
 */
export async function call<T>(
  database: Database,
  name: string,
  args: readonly (string | null)[],
  read: Reader<T>,
  labels: Readonly<Record<string, string>> = {},
): Promise<T> {
  const places = args.map((_, index) => `$${index + 1}`).join(', ')
  const isLabelled = Object.keys(labels).length > 0
  // In one statement, so that neither a round trip nor an answer is added. Columns are computed in their order.
  const setting = isLabelled ? `set_config('quorate.account_labels', $${args.length + 1}, true) as labels, ` : ''
  const values = isLabelled ? [...args, JSON.stringify(labels)] : args
  const [row] = await database.query<{ answer: unknown }>(`select ${setting}${name}(${places}) as answer`, values)
  return parseAnswer(name, row?.answer, read)
}

/** Calls a function that changes something, or rehearses it. @throws as `call` */
export async function callGate<Name extends GateFunction>(
  database: Database,
  name: Name,
  args: readonly (string | null)[],
): Promise<AnswerOf<Name>> {
  return call(database, name, args, GATE_ANSWERS[name])
}

/** What a function answered, parsed. @throws DB_ANSWER */
export function parseAnswer<T>(name: string, answer: unknown, read: Reader<T>): T {
  try {
    return read(answer, '')
  } catch (cause) {
    if (!(cause instanceof Misshapen)) throw cause
    const { at: member, form } = cause
    throw new QuorateError('DB_ANSWER', { expected: form, observed: { function: name, member } }, { cause })
  }
}
