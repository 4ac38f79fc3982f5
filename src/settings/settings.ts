// The process's environment: the one place that reads process.env, but for the action's entry, which chooses a file by the mode.
// The other files here parse its parts.
// Must not: write to it, or keep a copy of a secret outside `Secret`.
import { readEnvFiles } from './env-file.ts'
import { Secret } from './secret.ts'
import { optional, required, type Variables } from './variable.ts'

export { readVia } from './address.ts'
export {
  type DatabaseSettings,
  databaseSettings,
  installerSettings,
  LOGIN_PREFIX,
  type Login,
  type ReviewedAddress,
} from './database.ts'
export { Secret } from './secret.ts'
export type { Variables } from './variable.ts'

/** A secret beside a login's. @throws ENV_MISSING naming the variable */
export function requiredSecret(env: Variables, name: string): Secret {
  return new Secret(required(env, name))
}

/** The same where it may be absent. */
export function optionalSecret(env: Variables, name: string): Secret | null {
  const value = optional(env, name)
  return value === null ? null : new Secret(value)
}

/** What variables are read from. */
export interface VariablesSource {
  /** Paths of the `--settings` files; their values win over the process's own. */
  readonly files?: readonly string[]
  /** Instead of the process's own. */
  readonly env?: Variables
}

/** The process's variables, joined with those of env files. @throws as `readEnvFiles` */
export function readVariables({ files, env }: VariablesSource = {}): Variables {
  // biome-ignore lint/style/noProcessEnv: this is the one place
  const own = env ?? process.env
  return files === undefined ? { ...own } : { ...own, ...readEnvFiles(files) }
}
