// Who must take a seat in each action of a policy, in words: role, number, proof, and who could.
// Must not: promise that somebody may take a seat; the names are the checkout's, and the registry decides.
import type { SignoffSource } from '../../codes/assurance.ts'
import { type Act, actsOf } from '../../manifest/expand/acts.ts'
import type { Environment, People } from '../../manifest/types.ts'
import type { Section } from '../../report/sections.ts'

const proofs: Readonly<Record<SignoffSource, string>> = {
  environment: 'by the environment’s review, which the runner reports',
  pull_request: 'by a review of the pull request, which the runner reports',
  dispatch: 'by a workflow that they start',
  seat: 'by the key of a seat',
  both: 'both by a workflow that they start and the key of their seat',
}

/** One line a seat's role, for the actions and, where the policy changes, for putting it into force. */
export function whoSits(environment: Environment, people: People | null, policyChanges: boolean): readonly Section[] {
  const acts = actsOf(environment.spec)
  const asked = acts.filter(({ does, governed }) => !governed || (policyChanges && does === 'policy'))
  return asked.map((act) => ({
    title: `Who must take a seat: ${act.name}`,
    lines: linesOf(act, people).map((text) => ({ text })),
  }))
}

function linesOf(act: Act, people: People | null): readonly string[] {
  const could = (role: string) => {
    const logins =
      people?.people.filter(({ roles }) => roles.includes(role)).map(({ githubLogin: login }) => login) ?? []
    return logins.length === 0 ? '' : ` (${logins.join(', ')})`
  }
  return [
    `${act.by}${could(act.by)} starts it`,
    ...(act.custodian === null ? [] : [`${act.custodian}${could(act.custodian)} answers for the login`]),
    ...[...act.signoffs, ...(act.grant?.seats ?? [])].map(({ role, count, source }) => {
      const also = [
        ...(role === act.review ? ['the recorded review'] : []),
        ...(role === act.grant?.esign ? ['the e-sign'] : []),
      ]
      const part = also.length === 0 ? '' : `; this is ${also.join(' and ')}`
      return `${count === 1 ? role : `${count} ${role}`}${could(role)} ${proofs[source]}${part}`
    }),
  ]
}
