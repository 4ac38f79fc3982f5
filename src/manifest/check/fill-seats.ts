// Seats people by trying, within a limit of steps: the search behind lint's staffing and behind the assignment of a proposal (MAN-5, PRV-11).
// Must not: decide anything; the database checks the assignment and searches nothing.

/** What a search needs to know. `apart`: whether two seats need two people. */
export interface Search<Seat extends { readonly role: string }, Person> {
  readonly seats: readonly Seat[]
  readonly holders: (seat: Seat) => readonly Person[]
  readonly apart: (a: Seat, b: Seat) => boolean
}

/** An assignment, or why there is none: nobody could, or it was not found within the limit. */
export type Filled<Seat, Person> = ReadonlyMap<Seat, Person> | 'impossible' | 'undecided'

/** Steps of search before giving up: some hundred times what real policies need. */
const patience = 100_000

/** Assigns people to all seats, beginning with the seat that has the fewest candidates left. */
export function fillSeats<Seat extends { readonly role: string }, Person>(
  search: Search<Seat, Person>,
): Filled<Seat, Person> {
  const { seats, holders, apart } = search
  const chosen = new Map<Seat, Person>()
  let steps = 0
  type Open = readonly { readonly seat: Seat; readonly left: readonly Person[] }[]
  const seatRest = (open: Open): 'possible' | 'impossible' | 'undecided' => {
    const [first] = open
    if (first === undefined) return 'possible'
    const next = open.reduce((best, each) => (each.left.length < best.left.length ? each : best), first)
    for (const person of next.left) {
      steps += 1
      if (steps > patience) return 'undecided'
      const rest = open
        .filter((each) => each !== next)
        .map((each) => (apart(each.seat, next.seat) ? { ...each, left: each.left.filter((p) => p !== person) } : each))
      if (tooFew(rest, apart)) continue
      chosen.set(next.seat, person)
      const answer = seatRest(rest)
      if (answer !== 'impossible') return answer
    }
    return 'impossible'
  }
  const open = seats.map((seat) => ({ seat, left: holders(seat) }))
  const answer = tooFew(open, apart) ? 'impossible' : seatRest(open)
  return answer === 'possible' ? chosen : answer
}

/** Whether the seats of one role, each of which needs somebody else, have fewer people left than there are seats. */
function tooFew<Seat extends { readonly role: string }, Person>(
  open: readonly { readonly seat: Seat; readonly left: readonly Person[] }[],
  apart: (a: Seat, b: Seat) => boolean,
): boolean {
  return open.some(({ seat, left }) => {
    if (left.length === 0) return true
    const alike: (typeof open)[number][] = []
    for (const each of open) {
      if (each.seat.role === seat.role && alike.every((other) => apart(each.seat, other.seat))) alike.push(each)
    }
    return alike.length > left.length && new Set(alike.flatMap((each) => each.left)).size < alike.length
  })
}
