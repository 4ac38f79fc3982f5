// Takes one guard out of a function for the time of a test, to see that the test is red without it.
import { keepGateDigest } from './kept-digest.ts'
import type { Ledger } from './ledger.ts'

/**
 * Runs with one place of a function's text replaced (by nothing, if not said), in this ledger's database only, then puts it back.
 * @param name with its argument types, such as `quorate.verify_token(text, text)`
 * @throws when the text is not there exactly once
 */
export async function withGuardOut<T>(
  ledger: Ledger,
  name: string,
  guard: string,
  instead: string,
  run: () => Promise<T>,
): Promise<T> {
  const text = await ledger.value<string>('pg_get_functiondef($1::regprocedure)', [name])
  if (text.split(guard).length !== 2) throw new Error(`${name} does not hold exactly once: ${guard}`)
  const giveUp = await keepGateDigest(ledger.superuser)
  await ledger.superuser.query(text.replace(guard, () => instead))
  try {
    return await run()
  } finally {
    await ledger.superuser.query(text)
    await giveUp()
  }
}
