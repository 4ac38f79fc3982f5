// docs/permits.md as it is read: its blocks by language and name, with the ledger's own id in them.
import { readFileSync } from 'node:fs'

const guide = readFileSync('docs/permits.md', 'utf8')

/** The one block that begins with this line. @throws when there is none, or more */
export function blockOf(info: string, ledgerId = ''): string {
  const found = [...guide.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].filter(([, line]) => line === info)
  const text = found[0]?.[2]
  if (text === undefined || found.length > 1) throw new Error(`docs/permits.md has ${found.length} blocks ${info}`)
  return text.replaceAll('<ledger>', ledgerId)
}

/** The script that verifies with openssl alone. */
export function scriptOf(): string {
  const found = /^```sh\n(#!\/bin\/sh\n[\s\S]*?)^```$/m.exec(guide)
  if (found === null) throw new Error('docs/permits.md has no script')
  return found[1] as string
}

/** The line of step 1 that prints what is known of a sealing key. */
export function sealLine(): string {
  const found = /^ +(printf 'quorate:v1:permit-seal:.*)$/m.exec(guide)
  if (found === null) throw new Error('docs/permits.md does not say how to print it')
  return found[1] as string
}
