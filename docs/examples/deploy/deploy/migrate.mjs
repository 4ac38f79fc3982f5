// Runs the migrations of db/migrations as the role that this run was lent: libpq's variables say where, and as whom.
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import Postgrator from 'postgrator'

const client = new pg.Client({
  options: '-c search_path=shop',
  password: () => readFile(process.env.QUORATE_LOGIN_PASSWORD_FILE, 'utf8'),
})
await client.connect()
try {
  const postgrator = new Postgrator({
    driver: 'pg',
    migrationPattern: 'db/migrations/*.sql',
    schemaTable: 'schema_version',
    execQuery: (query) => client.query(query),
  })
  for (const { filename } of await postgrator.migrate()) console.log(`migrated ${filename.replace(/.*\//, '')}`)
} finally {
  await client.end()
}
