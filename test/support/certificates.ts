// Authorities and certificates of a test's own, made by openssl in a folder of its own.
import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../src/postgres/connect.ts'
import type { Postgres } from '../../src/sandbox/postgres.ts'

/** A folder of `<name>.crt` and `<name>.key`. */
export interface Certificates {
  readonly folder: string
  /** Makes an authority. */
  authority(name: string): void
  /** Makes a certificate by an authority; `subject` such as `DNS:db.example.com,IP:127.0.0.1`. */
  certificate(name: string, authority: string, subject: string): void
  path(file: string): string
  text(file: string): string
  remove(): void
}

export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-tls-'))
  const openssl = (text: string) => execFileSync('openssl', text.split(' '), { cwd: folder, stdio: 'ignore' })
  const path = (file: string) => join(folder, file)
  return {
    folder,
    path,
    authority(name) {
      openssl(`req -x509 -newkey rsa:2048 -nodes -keyout ${name}.key -out ${name}.crt -subj /CN=${name} -days 2`)
    },
    certificate(name, authority, subject) {
      const request = `req -newkey rsa:2048 -nodes -keyout ${name}.key -out ${name}.csr -subj /CN=${name}`
      openssl(`${request} -addext subjectAltName=${subject}`)
      const by = `-CA ${authority}.crt -CAkey ${authority}.key -CAcreateserial`
      openssl(`x509 -req -in ${name}.csr ${by} -copy_extensions copyall -out ${name}.crt -days 2`)
    },
    text: (file) => readFileSync(path(file), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Gives a running server a certificate, and switches TLS on for new sessions. */
export async function switchTlsOn(
  { home }: Pick<Postgres, 'home'>,
  superuser: Database,
  certificates: Certificates,
  name: string,
): Promise<void> {
  const data = join(home, 'data')
  const { uid, gid } = statSync(data)
  for (const part of ['crt', 'key']) {
    const there = join(data, `${name}.${part}`)
    execFileSync('install', ['-m', '600', certificates.path(`${name}.${part}`), there])
    chownSync(there, uid, gid)
  }
  await superuser.query(`alter system set ssl_cert_file = '${name}.crt'`)
  await superuser.query(`alter system set ssl_key_file = '${name}.key'`)
  await superuser.query('alter system set ssl = on')
  await superuser.query('select pg_reload_conf()')
}
