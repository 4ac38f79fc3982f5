// Whom a change of the registry adds, changes or takes away: by name, id and role (REG-4, SEAT-6).
import { countText } from '../../codes/count-text.ts'
import { listOf, Misshapen, members, oneOf, orNone, text } from '../../codes/shape.ts'
import type { RegistryChange } from '../../identity/compare-people.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { WordSource } from '../kind.ts'
import { MOST_THINGS, unreadable } from './bounds.ts'

type Change = Omit<RegistryChange, 'class' | 'valid_until'> & {
  readonly class: string | null
  readonly valid_until: string | null
}

const document = members({
  changes: listOf(
    members({
      op: oneOf('register', 'restore', 'extend', 'bind', 'rebind', 'unbind'),
      subject_sha256: text,
      class: orNone(text),
      valid_until: orNone(text),
    }),
  ),
})

const TITLE = 'Against the registry'

/** Of the document of a REGISTRY_CHANGE: one line a person; of those beyond the fortieth their number. */
export async function saysRegistry(
  { namesOf }: Pick<WordSource, 'namesOf'>,
  content: string,
): Promise<readonly Section[]> {
  let changes: readonly Change[]
  try {
    changes = document(JSON.parse(content), '').changes
  } catch (error) {
    if (!(error instanceof Misshapen) && !(error instanceof SyntaxError)) throw error
    return [unreadable(TITLE)]
  }
  const people = [...Map.groupBy(changes, ({ subject_sha256 }) => subject_sha256)]
  const shown = people.slice(0, MOST_THINGS)
  const names = await namesOf(shown.map(([subject]) => subject))
  const lines = shown.map(([subject, theirs]): Line => {
    const name = names.get(subject)
    const said = `${name?.words ?? `account ${subject.slice(0, 12)}`}: ${theirs.map(phrase).join('; ')}`
    return name?.isOtherwise ? { text: said, codes: ['PERSON_NAMED_OTHERWISE'] } : { text: said }
  })
  const count = (op: Change['op']) => changes.filter((change) => change.op === op).length
  const counts = [
    `${countText(people.length)} ${people.length === 1 ? 'person' : 'people'}`,
    ...(count('register') > 0 ? [`${countText(count('register'))} not registered yet`] : []),
  ].join(', ')
  const rest = people.length - shown.length
  return [
    {
      title: `${TITLE}: ${counts}`,
      lines: [...lines, ...(rest > 0 ? [{ text: `… and ${countText(rest)} more people` }] : [])],
      none: 'Nothing changes.',
    },
  ]
}

function phrase({ op, class: role, valid_until: end }: Change): string {
  const day = end?.slice(0, 10)
  switch (op) {
    case 'register':
      return `not registered yet, is registered until ${day}`
    case 'restore':
      return `comes back after being stopped, until ${day}`
    case 'extend':
      return `stays until ${day}`
    case 'bind':
      return `gets the role ${role}`
    case 'rebind':
      return `takes the role ${role} over from whoever has it`
    case 'unbind':
      return `loses the role ${role}`
  }
}
