// A ledger of its own for every test, since controls take guards out of its functions.
import { afterEach, inject } from 'vitest'
import { Ledger } from '../support/ledger.ts'

/** Answers with a function that clones a ledger; each is dropped after its test. */
export function useFresh(): () => Promise<Ledger> {
  const open: Ledger[] = []
  afterEach(async () => {
    for (const ledger of open.splice(0)) await ledger.drop()
  })
  return async () => {
    const ledger = await Ledger.clone(inject('cluster'))
    open.push(ledger)
    return ledger
  }
}
