// Which of the issuer's keys a change pins, retires or says were in other hands: by kid and RFC 7638 thumbprint (KEY-1, RUN-3, SEAT-6).
import { QuorateError } from '../../codes/error.ts'
import { flag, listOf, Misshapen, members, number, orNone, type Read, text } from '../../codes/shape.ts'
import { pinKey } from '../../identity/pinned-key.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { WordSource } from '../kind.ts'
import { boundedLines, unreadable } from './bounds.ts'

const key = members({ kid: text, n: text, e: text })
const version = { environment: text, name: text, version: number } as const
const document = members({
  add: orNone(listOf(key)),
  retire: orNone(listOf(text)),
  compromised: orNone(listOf(members({ thumbprint: text, since: text }))),
  permit: orNone(
    members({
      issuer: orNone(text),
      make: orNone(listOf(members({ environment: text, seal_sha256: text }))),
      retire: orNone(listOf(text)),
      compromised: orNone(listOf(text)),
    }),
  ),
  release: orNone(
    members({
      put: orNone(listOf(members({ ...version, sha256: text, recipient: text, single_use: flag }))),
      withdraw: orNone(listOf(members(version))),
    }),
  ),
})

const TITLE = 'Against the pinned keys'

/** Of the document of a KEY_CHANGE. */
export function saysKeys({ gate }: Pick<WordSource, 'gate'>, content: string): readonly Section[] {
  let found: Read<typeof document>
  try {
    found = document(JSON.parse(content), '')
  } catch (error) {
    if (!(error instanceof Misshapen) && !(error instanceof SyntaxError)) throw error
    return [unreadable(TITLE)]
  }
  const pinned = new Map(gate.keys.map(({ thumbprint, kid }) => [thumbprint, kid]))
  const named = (thumbprint: string) =>
    pinned.has(thumbprint) ? `${pinned.get(thumbprint)} ${thumbprint}` : `${thumbprint}, which is not pinned now`
  const lines: readonly Line[] = [
    ...(found.add ?? []).map((one) => ({ text: `pins ${thumbprintOf(one)}` })),
    ...(found.retire ?? []).map((thumbprint) => ({ text: `retires ${named(thumbprint)}` })),
    ...(found.compromised ?? []).map(({ thumbprint, since }) => ({
      text: `says that ${named(thumbprint)} was in other hands since ${since}`,
    })),
    ...(found.permit?.make ?? []).map(({ environment, seal_sha256: seal }) => ({
      text: `lets whoever has the sealing key ${seal} make one key, which signs permits of ${environment} as ${found.permit?.issuer}`,
    })),
    ...(found.permit?.retire ?? []).map((seal) => ({ text: `retires the permits’ key of the sealing key ${seal}` })),
    ...(found.permit?.compromised ?? []).map((seal) => ({
      text: `retires the permits’ key of the sealing key ${seal}, and lists it no longer: others may have signed with it`,
    })),
    ...(found.release?.put ?? []).map((one) => ({
      text:
        `lets runs of ${one.environment} that name it get ${one.name} version ${one.version}${one.single_use ? ', one run only' : ''}: ` +
        `the sealed bytes are sha256:${one.sha256}, for the key ${one.recipient}`,
    })),
    ...(found.release?.withdraw ?? []).map((one) => ({
      text: `withdraws ${one.name} version ${one.version} of ${one.environment}; runs get the newest that is left, or do not start`,
    })),
  ]
  return [{ title: TITLE, lines: boundedLines(lines, 'keys'), none: 'Nothing changes.' }]
}

function thumbprintOf(one: Read<typeof key>): string {
  try {
    return `${one.kid} ${pinKey({ kty: 'RSA', ...one }).thumbprint}`
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return `${one.kid}, which the gate will refuse: ${error.code}`
  }
}
