// Looks at a change as a signer's job does: packet against the code, content from the clone's own objects, everything in words (SEAT-5, SEAT-6).
// Must not: take the content from the database, or from a packet file that stands for it.
import { peopleIn } from '../../checkout/people-file.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Checkout } from '../../git/checkout.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Change, readChange } from '../../postgres/read-change.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import type { Section } from '../../report/sections.ts'
import type { Secret } from '../../settings/secret.ts'
import { accountNames } from '../change/account-names.ts'
import { changeToSign } from '../change/change-to-sign.ts'
import { type Content, contentToSign } from '../change/content.ts'
import { kindNamed } from '../change/kind-named.ts'
import { changeSections, type Looker, provenanceSections } from '../change/shown-change.ts'

/** What is looked at, by what. `now` is the device's clock, where the database's is not at hand. */
export interface Examining {
  readonly database: Database
  readonly checkout: Checkout
  /** As `foldCode` has it. */
  readonly code: string
  readonly now?: () => number
}

/** A change that could be signed here. */
export interface Examined {
  readonly gate: Gate
  readonly change: Change
  readonly content: Content
  /** Where the subjects of a run were built, verified as its plan asks for it. @throws ATTESTATION_… */
  readonly provenance: (token: Secret | null, apiUrl: string | null) => Promise<readonly Section[]>
  readonly sections: (looker: Pick<Looker, 'subject' | 'does'>) => Promise<readonly Section[]>
}

/** @throws PACKET_FORGED, MANIFEST_DRIFT, COMMIT_NOT_ON_BRANCH, CONTENT_DRIFT, and what reading throws */
export async function examine({ database, checkout, code, now }: Examining): Promise<Examined> {
  const read = await readGate(database)
  const gate = now === undefined ? read : { ...read, now }
  const change = await changeToSign(gate, readChange(database, code), code)
  const { packet } = change
  if (packet.manifest_digest !== gate.manifestDigest)
    throw new QuorateError('MANIFEST_DRIFT', { expected: gate.manifestDigest, observed: packet.manifest_digest })
  // The branch itself was this commit once, or nobody reviewed it.
  await checkout.filesAt(packet.commit)
  const content = await contentToSign({ checkout, gate, database }, change)
  const from = { gate, database, files: checkout.files }
  const namesOf = accountNames({ people: await peopleIn(checkout.files, gate.name), actorId: null, ask: null })
  return {
    ...{ gate, change, content },
    async provenance(token, apiUrl) {
      const { server, repository } = gate.policy.scopes.get(packet.scope)?.job ?? {}
      if (server === undefined || repository === undefined)
        throw new QuorateError('ACTION_NOT_PERMITTED', { observed: packet.scope })
      const asking = { apiUrl: apiUrl ?? apiOf(server), repository, token }
      return provenanceSections(asking, from, await kindNamed(change.contentKind), content.text, packet)
    },
    sections: (looker) => changeSections({ ...looker, namesOf, pageOf: () => null }, from, change, content.text),
  }
}

/** Where a server of GitHub answers. */
const apiOf = (server: string) => (server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`)
