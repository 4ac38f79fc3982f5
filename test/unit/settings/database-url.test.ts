// DATABASE_URL for whoever installs: percent-decoded, several hosts, and no word beside it that says something else.
import { describe, expect, it } from 'vitest'
import { installerSettings, type Variables } from '../../../src/settings/settings.ts'
import { findingsOf } from '../identity/refusal.ts'

const settings = (DATABASE_URL: string, more: Variables = {}) => installerSettings({ DATABASE_URL, ...more })
const codes = async (url: string, more: Variables = {}) =>
  (await findingsOf(() => settings(url, more))).map(({ code }) => code)

describe('[PRV-10] DATABASE_URL', () => {
  it('says user, password, host, port and database, percent-decoded', () => {
    const read = settings('postgres://ad%40min:p%23%3A%2Fw%25:x@db.example.org:6432/led%20ger?sslmode=verify-full')
    expect(read).toMatchObject({
      ...{ user: 'ad@min', database: 'led ger', servers: [{ host: 'db.example.org', port: 6432 }], tls: { ca: null } },
    })
    expect(read.password.reveal()).toBe('p#:/w%:x')
  })

  it('has PostgreSQL’s port unless it says another, several hosts, and IPv6', () => {
    expect(settings('postgresql://a:b@one.test,two.test:5433,[2001:db8::1]/d').servers).toEqual([
      { host: 'one.test', port: 5432 },
      { host: 'two.test', port: 5433 },
      { host: '2001:db8::1', port: 5432 },
    ])
  })

  it('is fully verified, and without TLS only where every host is this machine', async () => {
    expect(settings('postgres://a:b@127.0.0.1,localhost/d').tls).toBeNull()
    expect(settings('postgres://a:b@127.0.0.1,db.test/d').tls).toEqual({ ca: null })
    expect(await codes('postgres://a:b@db.test/d?sslmode=require')).toEqual(['DB_TLS_REQUIRED'])
    expect(await codes('postgres://a:b@db.test/d?sslmode=verify-full&channel_binding=require')).toEqual([])
  })

  it('leaves to a variable what it does not say, and may be repeated', () => {
    const read = settings('postgres://a@h.test/d', { PGPASSWORD: 'secret', PGUSER: 'a', PGDATABASE: 'd' })
    expect(read.password.reveal()).toBe('secret')
  })

  it('is refused beside a variable that says something else, which is named; no value is shown', async () => {
    const more = { PGUSER: 'other', PGPASSWORD: 'hunter3', PGHOST: 'h.test' }
    const findings = await findingsOf(() => settings('postgres://a:hunter2@h.test/d', more))
    expect(findings).toEqual([
      {
        code: 'SETTINGS_CONFLICT',
        observed: { PGUSER: ['DATABASE_URL', 'PGUSER'], PGPASSWORD: ['DATABASE_URL', 'PGPASSWORD'] },
      },
    ])
  })

  it.each([
    'mysql://a:hunter2@h/d',
    'postgres://a:hunter2@h',
    'postgres://a:hunter2@h:x/d',
    'postgres://a:hunter2%zz@h/d',
    'postgres://a:hunter2@h/d?options=-crole%3Dx',
    'postgres://a:hunter2@h/d?toString=1',
    'postgres://a:hunter2@h/d#x',
    'postgres://a:hunter2@h/d/e',
    // A slash in a password would make a host of the user, a port of digits and a database of the rest.
    'postgres://a:12/hunter2@h',
  ])('is refused where it is another form, and not shown: %s', async (url) => {
    const findings = await findingsOf(() => settings(url))
    expect(findings.map(({ code }) => code)).toEqual(['ENV_INVALID'])
    expect(JSON.stringify(findings)).not.toContain('hunter2')
  })

  it('with a line end is told so, and one without user, password or database names what is missing', async () => {
    expect(await findingsOf(() => settings('postgres://a:b@h.test/d\n'))).toEqual([
      { code: 'ENV_WHITE_SPACE', observed: { DATABASE_URL: 'ends with a line end' } },
    ])
    expect(await findingsOf(() => settings('postgres://h.test/d'))).toEqual([
      { code: 'ENV_MISSING', expected: ['PGUSER', 'PGPASSWORD'] },
    ])
  })
})
