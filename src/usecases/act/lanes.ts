// The lanes of the gate, as jobs use them.
import type { Lane } from '../../kinds/kind.ts'
import { LOGIN_PREFIX, type Login, type Variables } from '../../settings/settings.ts'

/** A lane: the login that acts, the functions that bear its name, and whether its calls bring the content along. */
export const LANES: Readonly<
  Record<Lane, { readonly login: Login; readonly preflight: string; readonly act: string; readonly brings: boolean }>
> = {
  cut: { login: 'cut', preflight: 'quorate.preflight_cut', act: 'quorate.cut', brings: true },
  verify: { login: 'verify', preflight: 'quorate.preflight_verify', act: 'quorate.verify', brings: false },
  run: { login: 'deploy', preflight: 'quorate.preflight_run', act: 'quorate.run', brings: true },
  govern: { login: 'door', preflight: 'quorate.preflight_govern', act: 'quorate.govern', brings: false },
}

/** The lane whose secrets a job holds; of several the first, which then says that the job holds too many. */
export function laneOfSecrets(env: Variables): Lane {
  const held = (['cut', 'verify', 'run'] as const).find((lane) => env[`${LOGIN_PREFIX[LANES[lane].login]}_USER`])
  return held ?? 'cut'
}
