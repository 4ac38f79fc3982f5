// The secrets of deploys, as the database keeps them sealed: what there is, putting one, and what a start was granted (RUN-5).
import { flag, listOf, members, number, orNull, type Read, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

const listed = members({
  environment: text,
  name: text,
  version: number,
  sha256: text,
  recipient: text,
  single_use: flag,
  ordered: text,
  put: orNull(text),
  withdrawn: orNull(text),
  granted: listOf(text),
  rotate: flag,
})
const put = members({ environment: text, name: text, version: number, sha256: text })

/** A version of a secret; `granted` are the codes of changes, `rotate` says that one of them has it and no newer version was put. */
export type ListedRelease = Read<typeof listed>

/** Every version of every secret, without what is sealed. @throws as `call` */
export function readReleases(database: Database): Promise<readonly ListedRelease[]> {
  return call(database, 'quorate.releases', [], listOf(listed))
}

/** Has the database keep sealed bytes that a KEY_CHANGE ordered. @throws RELEASE_MALFORMED, RELEASE_NOT_ORDERED, RELEASE_WITHDRAWN, RELEASE_PUT */
export function putRelease(database: Database, sealed: string): Promise<Read<typeof put>> {
  return call(database, 'quorate.put_release', [sealed], put)
}
