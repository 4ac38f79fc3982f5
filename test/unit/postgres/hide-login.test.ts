// What the server says of a connection that did not come about goes to the log; a secret in the place of the login's name does not.
import { describe, expect, it } from 'vitest'
import { hideLogin } from '../../../src/postgres/map-connect-error.ts'

function told(code: string, message: string, user: string): string {
  const cause = Object.assign(new Error(message), { code })
  hideLogin(cause, user)
  return cause.message
}

describe('[PRV-5] the login’s name in what the server said', () => {
  it('is hidden, and nothing else is', () => {
    const said = (user: string) => `no pg_hba.conf entry for host "10.0.0.1", user "${user}", database "ledger"`
    expect(told('28000', said('mis"placed/+'), 'mis"placed/+')).toBe(said('…'))
    expect(told('28000', said('door'), '')).toBe(said('door'))
  })

  it('is hidden where the server cut it off, within a letter too', () => {
    for (const secret of ['x'.repeat(80), `${'x'.repeat(62)}ää`]) {
      const cut = Buffer.from(secret)
        .subarray(0, 63)
        .toString()
        .replace(/\ufffd$/, '')
      expect(told('28P01', `password authentication failed for user "${cut}"`, secret)).toBe(
        'password authentication failed for user "…"',
      )
    }
  })

  it('stands where the server knows the login', () => {
    const said = 'too many connections for role "door"'
    expect(told('53300', said, 'door')).toBe(said)
  })
})
