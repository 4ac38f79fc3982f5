// What only a start brings: beside an answer, and never among what is shown of it (RUN-3).
import { listOf, members, number, orNone, orNull, type Read, type Reader, text } from '../codes/shape.ts'

/** What `quorate.releases_of` answers: what `openReleases` opens. */
export const grantedReleases = listOf(members({ name: text, version: number, recipient: text, sealed: text }))

const handed = members({
  permit: orNull(text),
  releases: grantedReleases,
  login: orNull(members({ role: text, until: text })),
})
export type Handed = Read<typeof handed>

const taken = members({ unclean: orNone(listOf(text)) })

/** An answer with what the login of its run left behind, as the first look says; nothing where none was lent, or nobody could look. */
export function withLeft<T>(read: Reader<T>): Reader<T & { readonly left: readonly string[] }> {
  const beside = members({ login: orNone(taken) })
  return (value, at) => ({ ...read(value, at), left: beside(value, at).login?.unclean ?? [] })
}

/** An answer with what was handed out by it; nothing where nothing was granted, or the call was refused. */
export function withHanded<T>(read: Reader<T>): Reader<T & { readonly handed: Handed }> {
  const beside = members({ handed })
  return (value, at) => ({ ...read(value, at), ...beside(value, at) })
}
