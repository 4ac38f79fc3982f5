// Starts a server as another process would, says so in one line of JSON, and then waits to be ended.
import { startPostgres } from '../../src/sandbox/postgres.ts'

const [how, binaries, directory] = process.argv.slice(2)
try {
  const server = await startPostgres({ ...(binaries ? { binaries } : {}), ...(directory ? { directory } : {}) })
  const { pid, home, version } = server
  process.stdout.write(`${JSON.stringify({ pid, home, version, url: server.url() })}\n`)
  if (how === 'throw') throw new Error('a crash of the parent')
  if (how === 'wait') setInterval(() => {}, 1000)
} catch (error) {
  if (how === 'throw') throw error
  process.stdout.write(`${JSON.stringify({ code: (error as { code?: string }).code ?? String(error) })}\n`)
}
