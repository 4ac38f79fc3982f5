// Secrets of the environments, as GitHub keeps them: sealed to its key when they come, and shown by name only.
import { ephemeralKey, openSealed } from '../../../ci/github/seal-secret.ts'
import type { Environment, World } from '../world.ts'
import type { Schemas } from './schemas.ts'

const own = ephemeralKey()
const KEY_ID = '568250167242549743'

/** `GET …/environments/{name}/secrets/public-key` */
export function secretsKeyAnswer(): Schemas['actions-public-key'] {
  return { key_id: KEY_ID, key: Buffer.from(own.publicKey).toString('base64') }
}

/** `GET …/environments/{name}/secrets` */
export function secretNamesAnswer(
  { secrets }: World,
  { name }: Pick<Environment, 'name'>,
): { total_count: number; secrets: Schemas['actions-secret'][] } {
  const named = [...(secrets.get(name) ?? [])].map(([secret, { updatedAt }]) => {
    return { name: secret, created_at: updatedAt, updated_at: updatedAt }
  })
  return { total_count: named.length, secrets: named }
}

/** Opens and keeps a secret; null where it was not sealed to this key. */
export function putSecret(
  { secrets }: World,
  environment: string,
  name: string,
  { encrypted_value, key_id }: { readonly encrypted_value: string; readonly key_id: string },
): 'made' | 'replaced' | null {
  const value = key_id === KEY_ID ? openSealed(encrypted_value, own) : null
  if (value === null) return null
  const all = secrets.get(environment) ?? new Map()
  const outcome = all.has(name) ? 'replaced' : 'made'
  secrets.set(environment, all.set(name, { value, updatedAt: new Date().toISOString() }))
  return outcome
}
