// The passkey page: served on this machine for trying, or a team's own under its domain, whose answers are pasted.
// Must not: send a link's content to a server; it is behind the `#`.
import { randomBytes } from 'node:crypto'
import { QuorateError } from '../../codes/error.ts'
import type { SignedBy } from '../../seats/approval.ts'
import { b64url } from '../../seats/bytes.ts'
import type { PasskeyKey } from '../../seats/document.ts'
import { type PasskeyPage, readRegistration } from '../../seats/passkey.ts'
import { linkFragment, type PageTask, readPageAnswer } from '../../seats/passkey-link.ts'
import { askLine } from '../../system/ask.ts'
import { packageText } from '../../system/package-root.ts'
import { servePage } from '../../system/passkey-server.ts'
import type { ToSign } from './signing.ts'

/** Where the page lies in this package. */
export const PAGE = 'docs/passkey/index.html'

/** Makes a passkey on the page. @throws DEVICE_PASSKEY_REFUSED, USAGE */
export async function registerOnPage(page: string, seat: string): Promise<PasskeyKey> {
  const { hostname: rp_id, origin } = new URL(page)
  const challenge = randomBytes(32)
  const task = { v: 1, do: 'register', seat, rp_id, challenge: b64url(challenge) } as const
  const { authenticator_data = '', client_data = '', fault } = await askPage(page, task)
  const from: PasskeyPage = { rp_id, origin }
  const key = fault === undefined ? readRegistration({ authenticator_data, client_data }, challenge, from) : null
  if (key === null) throw refused(fault)
  return key
}

/** Has a passkey sign on its page. @throws DEVICE_PASSKEY_REFUSED */
export async function signOnPage(
  { rp_id, credential_id }: PasskeyKey,
  { page, seat }: { readonly page: string; readonly seat: string },
  { statement, parts, packet }: ToSign,
): Promise<SignedBy['passkey']> {
  const ofChange = packet === undefined ? {} : { packet }
  const task = { v: 1, do: 'sign', seat, rp_id, credential_id, statement, parts, ...ofChange } as const
  const { fault, authenticator_data = '', client_data = '', signature = '' } = await askPage(page, task)
  if (fault !== undefined) throw refused(fault)
  return { authenticator_data, client_data, signature }
}

function refused(fault?: string): QuorateError {
  return new QuorateError('DEVICE_PASSKEY_REFUSED', fault === undefined ? {} : { observed: fault.slice(0, 200) })
}

/** A page of this machine posts its answer; of another one the holder pastes it. */
async function askPage(page: string, task: PageTask): Promise<Readonly<Record<string, string>>> {
  const { hostname, port } = new URL(page)
  const line =
    hostname === 'localhost'
      ? await servePage(packageText(PAGE), Number(port || '80'), (answer) => ({
          text: `Open this link in your browser: http://localhost:${port}/#${linkFragment({ ...task, answer })}\n`,
        }))
      : await askLine(`Open this link in your browser:\n${page}#${linkFragment(task)}\nPaste the page’s answer: `)
  const answer = readPageAnswer(line)
  if (answer === null) throw refused('no answer of the page')
  return answer
}
