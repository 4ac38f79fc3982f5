// Parses a value of JSON into a typed one, or says where it has another form. By hand: a schema's library would double the cold start.
// Must not: coerce; what is missing or of another type is refused.

/** Parses a value at a path such as `required[0].class`. @throws Misshapen */
export type Reader<T> = (value: unknown, at: string) => T
export type Read<R> = R extends Reader<infer T> ? T : never

/** A value has another form than it must have at `at`, the whole of it where that is empty. */
export class Misshapen extends Error {
  readonly at: string
  readonly form: string

  constructor(at: string, form: string) {
    super(`${at || 'the whole'} is not ${form}`)
    this.at = at
    this.form = form
  }
}

export const text: Reader<string> = (value, at) => (typeof value === 'string' ? value : refuse(at, 'a text'))
export const number: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(at, 'a number')
export const flag: Reader<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'true or false'))
/** Whatever it is: nothing rests on it. */
export const anything: Reader<unknown> = (value) => value

/** One of these words. */
export function oneOf<const W extends string>(...words: readonly W[]): Reader<W> {
  return (value, at) => words.find((word) => word === value) ?? refuse(at, words.join(' or '))
}

/** Null counts, and is there. */
export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, at) => (value === null ? null : read(value, at))
}

/** Null, and the same where the member is absent. */
export function orNone<T>(read: Reader<T>): Reader<T | null> {
  return (value, at) => (value === undefined || value === null ? null : read(value, at))
}

/** Absent counts; null is a value like another. */
export function orAbsent<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, at) => (value === undefined ? undefined : read(value, at))
}

/** A list, each item read alike. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, at) =>
    Array.isArray(value) ? value.map((item, index) => read(item, `${at}[${index}]`)) : refuse(at, 'a list')
}

/** A map of names that nobody knows before. */
export function mapOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, at) =>
    Object.fromEntries(Object.entries(mapAt(value, at)).map(([name, item]) => [name, read(item, pathTo(at, name))]))
}

/** Members by their names, each with what reads it. */
export type Members = Readonly<Record<string, Reader<unknown>>>
type MembersOf<M extends Members> = { readonly [Name in keyof M]: Read<M[Name]> }

/** A map with these members; others are left out. */
export function members<M extends Members>(readers: M): Reader<MembersOf<M>> {
  return (value, at) => {
    const map = mapAt(value, at)
    const read = Object.entries(readers).map(([name, reader]) => [
      name,
      reader(Object.hasOwn(map, name) ? map[name] : undefined, pathTo(at, name)),
    ])
    return Object.fromEntries(read) as MembersOf<M>
  }
}

/** What a reader makes, as something else. */
export function made<T, U>(read: Reader<T>, make: (value: T, at: string) => U): Reader<U> {
  return (value, at) => make(read(value, at), at)
}

/** Ends a reader: the value at this place has another form. @throws always */
export function refuse(at: string, form: string): never {
  throw new Misshapen(at, form)
}

function mapAt(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'a map')
  return value as Readonly<Record<string, unknown>>
}

function pathTo(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}
