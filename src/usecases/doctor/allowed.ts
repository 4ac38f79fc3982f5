// Asks what only some logins may, or what is there only once the gate is.
import { QuorateError } from '../../codes/error.ts'

/** What is answered; `otherwise` where this login may not ask, or there is no gate, which another check says. */
export async function whereAllowed<T, U>(ask: () => Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof QuorateError && ['DB_PERMISSION', 'SCHEMA_MISSING'].includes(error.code)) return otherwise
    throw error
  }
}
