// Who could make a change run, in words: the smallest sets of people, and of every role who can and who is kept out by which rule.
// Must not: decide; the database asked its own rules.

import { codeFrom, entryOf } from '../../codes/catalogue/index.ts'
import type { Check } from '../../codes/check.ts'
import type { People } from '../../manifest/types.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Candidate, Explanation, KeptOut, RoleExplained } from '../../postgres/read-explanation.ts'
import type { Line, Section } from '../../report/sections.ts'
import { type HumanNames, namedChecks, namesAround } from './human-names.ts'

/** The sets, then the roles; nothing where no seat is open. */
export function explanationSections(
  told: Explanation,
  { required }: Pick<Change, 'required'>,
  names: HumanNames,
): readonly Section[] {
  // Who answers for a login does nothing in a run: nobody has to ask them.
  const acts = ({ class: role }: { readonly class: string }) =>
    !required.some((seat) => seat.class === role && seat.custody)
  const explained = {
    ...told,
    roles: told.roles.filter((role) => acts(role) || role.can === 0),
    sets: told.sets.map((set) => set.filter(acts)),
  }
  if (explained.roles.length === 0) return []
  return [
    { title: 'Who could make it run', lines: setLines(explained, names) },
    ...explained.roles.map((role) => ({ title: roleTitle(role), lines: roleLines(role, names) })),
  ]
}

/** The same for programs: people by their names. */
export function explanationData({ roles, sets, searched, stopped }: Explanation, names: HumanNames): object {
  return {
    roles: roles.map(({ people, keptOut, ...role }) => ({
      ...role,
      people: namesOf(people, names),
      keptOut: keptOut.map(({ human, ...rest }) => ({ who: nameOf(human, names), ...rest })),
    })),
    sets: sets.map((set) => set.map(({ human, ...seat }) => ({ ...seat, who: nameOf(human, names) }))),
    searched,
    stopped,
  }
}

/** The names of the people of a role who can sit, as the database says; undefined for a role without an open seat. */
export function peopleWhoCan({ roles }: Explanation, role: string, names: HumanNames): readonly string[] | undefined {
  const found = roles.find((one) => one.class === role)
  return found && [...namesOf(found.people, names), ...more(found.can - found.people.length)]
}

/** What was looked at, with names. */
export function treeOf(explained: Explanation, change: Change, people: People | null): readonly Check[] {
  return namedChecks(explained.checks, namesAround(change, explained, people))
}

function setLines({ sets, stopped, searched }: Explanation, names: HumanNames): readonly Line[] {
  const limit: readonly Line[] = stopped
    ? [{ text: `The search stopped after ${searched} tries: there may be more sets, or smaller ones.` }]
    : []
  if (sets.length === 0 && !stopped)
    return [{ text: 'Nobody: the people who are registered now cannot fill all open seats.', codes: ['SEAT_MISSING'] }]
  return [...sets.map((set) => ({ text: setText(set, names) })), ...limit]
}

function setText(set: readonly Candidate[], names: HumanNames): string {
  const count = new Set(set.map(({ human }) => human)).size
  const seats = set.map(({ class: role, ordinal, human, others }) => {
    const alike = others === 0 ? '' : ` (or ${others} other${others === 1 ? '' : 's'})`
    return `${nameOf(human, names)} as ${role} ${ordinal}${alike}`
  })
  return `${count} ${count === 1 ? 'person' : 'people'}: ${seats.join(', ')}`
}

function roleTitle({ class: role, open }: RoleExplained): string {
  return `Of ${role}, ${open === 1 ? 'one seat is' : `${open} seats are`} open`
}

function roleLines({ people, can, keptOut, cannot }: RoleExplained, names: HumanNames): readonly Line[] {
  const able = [...namesOf(people, names), ...more(can - people.length)].join(', ')
  const rest = cannot - keptOut.length
  return [
    { text: able === '' ? 'Nobody can take it now.' : `Can take it: ${able}` },
    ...keptOut.map((one) => ({
      text: `Cannot: ${nameOf(one.human, names)}. ${ruleText(one)}`,
      codes: [codeFrom(one.code)],
    })),
    ...(rest === 0 ? [] : [{ text: `And ${rest} more who cannot.` }]),
  ]
}

function ruleText({ code, rule }: KeptOut): string {
  const title = entryOf(codeFrom(code))?.title ?? code
  return rule === null ? title : `${title}: ${rule}`
}

function more(count: number): readonly string[] {
  return count > 0 ? [`and ${count} more`] : []
}

function namesOf(humans: readonly string[], names: HumanNames): readonly string[] {
  return humans.map((human) => nameOf(human, names)).toSorted()
}

function nameOf(human: string, names: HumanNames): string {
  return names.get(human) ?? human
}
