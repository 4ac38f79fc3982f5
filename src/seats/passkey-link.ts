// What a link tells the passkey page, in the part after `#`, which no browser sends to a server; and what the page answers.
// Must stay in step with docs/passkey/index.html.
import type { Statement } from '../codes/statement.ts'
import { b64url } from './bytes.ts'
import { isMembers } from './document.ts'

/** What the page is asked to do. `answer` is the path that a page of this machine posts to. */
export type PageTask =
  | {
      readonly v: 1
      readonly do: 'register'
      readonly seat: string
      readonly rp_id: string
      /** 32 bytes. */
      readonly challenge: string
      readonly answer?: string
    }
  | {
      readonly v: 1
      readonly do: 'sign'
      readonly seat: string
      readonly rp_id: string
      readonly credential_id: string
      /** The text that is signed; the page computes it again from its parts. */
      readonly statement: string
      readonly parts: Statement
      /** Of a change: the packet's bytes, whose digest is the first thing asked for. */
      readonly packet?: string
      readonly answer?: string
    }

/** The part of a link after `#`. */
export function linkFragment(task: PageTask): string {
  return b64url(Buffer.from(JSON.stringify(task)))
}

/** The page's answer: base64url of a JSON object of texts, which survives a line of a terminal. Null for every other text. */
export function readPageAnswer(line: string): Readonly<Record<string, string>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(line.trim(), 'base64url').toString())
    return isMembers(value) && Object.values(value).every((one) => typeof one === 'string')
      ? (value as Record<string, string>)
      : null
  } catch {
    return null
  }
}
