// What the scenarios of an installation begin with is what it says, on every version.
import { describe, expect, it } from 'vitest'
import { makeBrownfield, makeDatabase, makeOwner, useFreshServer, within } from './support/server.ts'
import { VERSIONS } from './support/versions.ts'

describe.each(VERSIONS)('PostgreSQL %s', (version) => {
  const server = useFreshServer(version)

  it('has an owner that is no superuser and may create roles and databases', async () => {
    const owner = await makeOwner(await makeDatabase(server()))
    const [found] = await within(owner, async (session) => {
      await session.query('create role made_by_owner')
      return session.query(`select rolname as name, rolsuper as super, rolcreaterole and rolcreatedb as creates, datdba = oid as owns
        from pg_roles, (select datdba from pg_database where datname = current_database()) as d where rolname = current_user`)
    })
    expect(found).toEqual({ name: owner.user, super: false, creates: true, owns: true })
  })

  it('has a database with rows and logins of before', async () => {
    const { app, reader, guest } = await makeBrownfield(await makeDatabase(server()))
    const units =
      'select count(*)::int from public.information_unit join public.unit_version on version_id = anchor_version_id'
    expect(await within(app, (session) => session.query(units))).toEqual([{ count: 2 }])
    const orders = 'select count(*)::int from public.orders'
    expect(await within(reader, (session) => session.query(orders))).toEqual([{ count: 2 }])
    await within(guest, (session) =>
      expect(session.query(orders)).rejects.toMatchObject({ details: { observed: '42501' } }),
    )
  })

  it('has a database in another encoding', async () => {
    const [latin, utf] = [await makeDatabase(server(), 'LATIN1'), await makeDatabase(server())]
    const encoding = `select current_setting('server_encoding') as encoding`
    expect(await within(latin, (session) => session.query(encoding))).toEqual([{ encoding: 'LATIN1' }])
    expect(await within(utf, (session) => session.query(encoding))).toEqual([{ encoding: 'UTF8' }])
  })
})
