// Settings of the emulated GitHub that are kept as they are sent: rulesets, workflow execution protections, secrets.

/** A ruleset of the repository, as somebody who may change it sees it. */
export interface Ruleset {
  readonly name: string
  readonly target: 'branch' | 'tag' | 'push'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly bypass_actors: readonly Readonly<Record<string, unknown>>[]
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  }
  readonly rules: readonly {
    readonly type: string
    readonly parameters?: Readonly<Record<string, unknown>> | undefined
  }[]
}

/** A workflow execution protection of the repository. */
export interface ActionsPolicy {
  readonly name: string
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly conditions: {
    readonly workflow_path: { readonly include: readonly string[]; readonly exclude: readonly string[] }
  }
  readonly rules: readonly { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> }[]
}

/** A secret of an environment: what was sealed for GitHub, opened. */
export interface EnvironmentSecret {
  readonly value: string
  readonly updatedAt: string
}

/** The ruleset of a branch that the gate asks for: one approval, no force push, nobody passes it by. */
export function branchRuleset(branch: string): Ruleset {
  const parameters = {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: true,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  }
  return {
    ...{ name: branch, target: 'branch', enforcement: 'active', bypass_actors: [] },
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [{ type: 'pull_request', parameters }, { type: 'non_fast_forward' }, { type: 'deletion' }],
  }
}

/** The protection of the logins' workflows: the operators' team, by dispatch. */
export const operatorsPolicy: ActionsPolicy = {
  name: 'operators',
  enforcement: 'active',
  conditions: {
    workflow_path: {
      include: ['.github/workflows/cut.yml', '.github/workflows/deploy.yml', '.github/workflows/verify.yml'],
      exclude: [],
    },
  },
  rules: [
    { type: 'restrict_actions_actors', parameters: { allowed_actors: [{ type: 'Team', id: 51_001 }] } },
    { type: 'restrict_action_events', parameters: { allowed_events: ['workflow_dispatch'] } },
  ],
}
