// Changes GitHub's settings for a person at a terminal, one try each: what was sent twice could be made twice.
// Must not: decide, follow a redirect, print, or show what a body holds.
import type { operations } from '@octokit/openapi-types'
import { type SettingsSource, type Told, toldBy } from './repository-settings.ts'

type BodyOf<Name extends keyof operations> = operations[Name] extends {
  requestBody?: { content: { 'application/json': infer Json } }
}
  ? NonNullable<Json>
  : never

/** `can_admins_bypass` is live, though missing from GitHub's OpenAPI description. */
export type EnvironmentBody = BodyOf<'repos/create-or-update-environment'> & { can_admins_bypass?: false }
export type BranchPolicyBody = BodyOf<'repos/create-deployment-branch-policy'>
export type RulesetBody = BodyOf<'repos/create-repo-ruleset'>
export type SecretBody = BodyOf<'actions/create-or-update-environment-secret'>

/** Of a workflow execution protection; in GitHub's documentation, and not yet in the installed types. */
export interface ActionsPolicyBody {
  readonly name: string
  readonly enforcement: 'active'
  readonly conditions: {
    readonly workflow_path: { readonly include: readonly string[]; readonly exclude: readonly [] }
  }
  readonly rules: readonly [
    {
      readonly type: 'restrict_actions_actors'
      readonly parameters: { readonly allowed_actors: readonly { readonly id: number; readonly type: 'User' }[] }
    },
    {
      readonly type: 'restrict_action_events'
      readonly parameters: { readonly allowed_events: readonly ['workflow_dispatch'] }
    },
  ]
}

/** One request that changes a setting, and the right that a fine-grained token needs for it. */
export interface Order {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** Such as `/repos/acme/ledger/rulesets`. */
  readonly path: string
  readonly body?: EnvironmentBody | BranchPolicyBody | RulesetBody | ActionsPolicyBody | SecretBody
  /** As GitHub's documentation calls it, such as `Administration: write`. */
  readonly right: string
}

/** Sends one; null when nobody answers. */
export type ChangeGitHub = (order: Order) => Promise<Told | null>

/** A writer of settings. */
export function settingsChanger({ apiUrl, token, timeoutMs = 20_000 }: SettingsSource): ChangeGitHub {
  const headers = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'user-agent': 'quorate',
    ...(token === null ? {} : { authorization: `Bearer ${token.reveal()}` }),
  }
  return async ({ method, path, body }) => {
    try {
      const answer = await fetch(`${apiUrl}${path}`, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return await toldBy(answer)
    } catch {
      return null
    }
  }
}
