// The packet file: what the database answered to whoever may read it, so that a device without access looks at a change as a job would.
// Must not: be believed; what is signed is recomputed from the packet's bytes and the clone, as in a signer's job (SEAT-5).
import { resolve } from 'node:path'
import { foldCode } from '../../codes/change-code.ts'
import { QuorateError } from '../../codes/error.ts'
import { anything, listOf, Misshapen, mapOf, members, number, orNull, text } from '../../codes/shape.ts'
import { openClone } from '../../git/checkout.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { readVariables, type Variables } from '../../settings/settings.ts'
import { atShell, readText } from '../../system/files.ts'
import { writeNewFile } from '../../system/own-file.ts'
import { examine } from './examine.ts'

const readFileMembers = members({
  v: number,
  code: text,
  answers: listOf(members({ asked: text, values: listOf(orNull(text)), rows: listOf(mapOf(anything)) })),
})

/**
 * Writes what the database answers about a change, while this looks at it as an approver will. Answers with the path.
 * @throws CHECKOUT_MISSING, CONTENT_DRIFT, FILE_EXISTS, and as reading a change
 */
export async function writePacketFile(
  database: Database,
  code: string,
  { folder, env, out }: { readonly folder: string; readonly env: Variables; readonly out: string },
): Promise<string> {
  const answers: { asked: string; values: readonly (string | null)[]; rows: readonly object[] }[] = []
  const recording: Database = {
    async query<Row extends object>(asked: string, values: readonly (string | null)[] = []) {
      const rows = await database.query<Row>(asked, values)
      answers.push({ asked, values, rows })
      return rows
    },
    close: () => database.close(),
  }
  await using checkout = await openClone(folder, env.PATH ?? '')
  const { change, sections } = await examine({ database: recording, checkout, code })
  await sections({ subject: change.opened?.subjectSha256 ?? '', does: (name) => name })
  const kept = answers.filter((one, at) => answers.findIndex((other) => isSame(one, other)) === at)
  return writeNewFile(resolve(folder, out), `${JSON.stringify({ v: 1, code: change.code, answers: kept }, null, 1)}\n`)
}

/** A status, with the packet file of its change written. @throws USAGE without a change, and as `writePacketFile` */
export async function writtenWith(told: Verdict, database: Database, folder: string, out: string): Promise<Verdict> {
  if (told.change === undefined) throw new QuorateError('USAGE', { expected: 'the code of a change', observed: null })
  await writePacketFile(database, told.change, { folder, env: readVariables(), out })
  return { ...told, facts: { ...told.facts, 'packet file': out } }
}

/** The database as the file has it: it answers what was asked when the file was written, and nothing else. @throws FILE_MISSING, FILE_UNREADABLE, DEVICE_PACKET_FILE */
export async function packetFileDatabase(folder: string, path: string, code: string): Promise<Database> {
  const file = parse(await readNamed(folder, path), path)
  if (foldCode(file.code) !== code)
    throw new QuorateError('DEVICE_PACKET_FILE', { expected: { code }, observed: { code: file.code } })
  return {
    async query<Row extends object>(asked: string, values: readonly (string | null)[] = []) {
      const found = file.answers.find((one) => isSame(one, { asked, values }))
      if (found === undefined)
        throw new QuorateError('DEVICE_PACKET_FILE', { expected: { 'an answer to': asked.slice(0, 200) } })
      return found.rows as unknown as readonly Row[]
    },
    close: async () => {},
  }
}

function readNamed(folder: string, path: string): Promise<string> {
  const at = atShell(folder, path)
  return readText(at.folder, at.paths[0])
}

function parse(content: string, path: string) {
  try {
    return readFileMembers(JSON.parse(content), '')
  } catch (cause) {
    const form = cause instanceof Misshapen ? `${cause.at || 'the whole'} as ${cause.form}` : 'JSON'
    throw new QuorateError('DEVICE_PACKET_FILE', { expected: form, observed: path }, { cause })
  }
}

interface Asked {
  readonly asked: string
  readonly values: readonly (string | null)[]
}

function isSame(one: Asked, other: Asked): boolean {
  return one.asked === other.asked && JSON.stringify(one.values) === JSON.stringify(other.values)
}
