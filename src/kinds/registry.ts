// The registry: the changes that make it equal to the checkout's people file (REG-4).
import canonicalize from 'canonicalize'
import { PEOPLE_PATH } from '../checkout/paths.ts'
import { QuorateError, throwFindings } from '../codes/error.ts'
import { number, orNone } from '../codes/shape.ts'
import { comparePeople, type RegistryChange } from '../identity/compare-people.ts'
import { placeholderFindings } from '../manifest/check/placeholders.ts'
import { readPeople } from '../manifest/read-people.ts'
import { valueOrThrow } from '../manifest/result.ts'
import { readRegistered } from '../postgres/registered-people.ts'
import { ofFiled } from './governed/filed.ts'
import { governedOpening, staffingOf } from './governed/opening.ts'
import type { Kind, KindSource, WordSource } from './kind.ts'

const says = async (source: WordSource, content: string) =>
  (await import('./words/registry.ts')).saysRegistry(source, content)

export const kind: Kind = {
  lane: 'govern',
  act: 'REGISTRY_CHANGE',
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const changes = await changesOf(source)
    const registered = await readRegistered(source.database)
    return governedOpening(textOf(changes), {
      staffing: staffingOf(source.gate.policy.documents, registered, changes, source.gate),
    })
  },
  content: async (source) => textOf(await changesOf(source)),
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ register: orNone(number), restore: orNone(number), extend: orNone(number) },
    ...{ bind: orNone(number), rebind: orNone(number), unbind: orNone(number), epoch_raised: orNone(number) },
  },
  explain({ epoch_raised, ...counts }) {
    return Object.entries(counts)
      .flatMap(([what, count]) => (count === null ? [] : [`${what} ${count}`]))
      .join(', ')
  },
}

const textOf = (changes: readonly RegistryChange[]) => canonicalize({ v: 1, changes }) as string

/** @throws REGISTRY_UNCHANGED, PERSON_PLACEHOLDER, FILE_MISSING, codes of the manifest family */
async function changesOf({ files, gate, database }: KindSource): Promise<readonly RegistryChange[]> {
  const people = valueOrThrow(readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH))
  throwFindings(placeholderFindings(people))
  const changes = comparePeople(people.people, await readRegistered(database), gate.policy.custodians)
  if (changes.length === 0) throw new QuorateError('REGISTRY_UNCHANGED', { observed: PEOPLE_PATH })
  return changes
}
