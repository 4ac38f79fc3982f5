// What only a start brings: beside an answer, and never among what is shown of it (RUN-3).
import { members, orNull, type Read, type Reader, text } from '../codes/shape.ts'

const handed = members({ permit: orNull(text) })
export type Handed = Read<typeof handed>

/** An answer with what was handed out by it; null where nothing was granted, or the call was refused. */
export function withHanded<T>(read: Reader<T>): Reader<T & { readonly handed: Handed }> {
  const beside = members({ handed })
  return (value, at) => ({ ...read(value, at), ...beside(value, at) })
}
