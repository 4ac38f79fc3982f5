// The workflows that a policy names, with the GitHub environment that each runs in (ID-5).
import { step } from '../fault.ts'
import type { EnvironmentSpec, Workflow } from '../types.ts'

/** One workflow of a policy. */
export interface NamedWorkflow {
  /** The scope whose proofs it makes. */
  readonly scope: string
  readonly workflow: Workflow
  /** What follows the policy's name in the name of its GitHub environment. */
  readonly environment: string
  /** The JSON pointer of the text that names it. */
  readonly at: string
}

/** The door's workflows, which share a login and an environment. */
export function doorWorkflows({ workflows }: EnvironmentSpec): readonly NamedWorkflow[] {
  return Object.entries(workflows).flatMap(([scope, workflow]) =>
    workflow === undefined ? [] : [{ scope, workflow, environment: 'door', at: `/spec/workflows/${scope}` }],
  )
}

/** Every workflow of a policy: the logins', the door's, the one that revokes. */
export function workflowsOf(spec: EnvironmentSpec): readonly NamedWorkflow[] {
  const logins = Object.entries(spec.logins).map(([login, { workflow = `${login}.yml` }]): NamedWorkflow => {
    return { scope: login, workflow, environment: login, at: `/spec/logins${step(login)}` }
  })
  const { workflow } = spec.revoke
  return [
    ...logins,
    ...doorWorkflows(spec),
    { scope: 'revoke', workflow, environment: 'revoke', at: '/spec/revoke/workflow' },
  ]
}
