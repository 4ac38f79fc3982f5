// Where an environment's files lie, relative to the checkout.

/** The policy file of an environment. */
export function policyPath(environment: string): string {
  return `manifests/${environment}.yaml`
}

/** The plan file of a plan's id. */
export function planPath(planId: string): string {
  return `manifests/plans/${planId}.yaml`
}

/** Who works in it, for readers; what counts is the registry in the database. */
export const PEOPLE_PATH = 'manifests/people.yaml'
