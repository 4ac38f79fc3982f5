// Runs ssh-keygen, which reaches keys in files, agents and hardware alike.
// Must not: hand it a variable that may be a secret of ours, or anything secret as an argument.
import { spawn } from 'node:child_process'
import { QuorateError } from '../codes/error.ts'

/** The variables that reach an agent, a hardware key or a window that asks for a passphrase. */
const GIVEN = [
  'PATH',
  'HOME',
  'LANG',
  'TERM',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XDG_RUNTIME_DIR',
  'SSH_AUTH_SOCK',
  'SSH_ASKPASS',
  'SSH_ASKPASS_REQUIRE',
  'SSH_SK_PROVIDER',
]
type Variables = Readonly<Record<string, string | undefined>>

/** What kind of key to make. `asks` lets ssh-keygen ask for a passphrase. */
export interface NewSshKey {
  readonly path: string
  readonly comment: string
  readonly application: string | null
  readonly asks: boolean
}

/** Makes a key and its `.pub` file; of hardware where there is an application. @throws DEVICE_SSH_KEYGEN_MISSING, DEVICE_SIGNING_FAILED */
export async function makeSshKey({ path, comment, application, asks }: NewSshKey, env: Variables): Promise<void> {
  const kind =
    application === null
      ? ['-t', 'ed25519']
      : ['-t', 'ed25519-sk', '-O', `application=${application}`, '-O', 'verify-required']
  await run(['-q', ...kind, '-C', comment, ...(asks ? [] : ['-N', '']), '-f', path], null, env)
}

/** Has a key sign a text. Answers with the armoured signature. @throws DEVICE_SSH_KEYGEN_MISSING, DEVICE_SIGNING_FAILED */
export function signWithSshKey(
  path: string,
  { namespace, text }: { readonly namespace: string; readonly text: string },
  env: Variables,
): Promise<string> {
  return run(['-q', '-Y', 'sign', '-n', namespace, '-f', path], text, env)
}

async function run(args: readonly string[], input: string | null, env: Variables): Promise<string> {
  const child = spawn('ssh-keygen', args, {
    env: Object.fromEntries(GIVEN.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    stdio: [input === null ? 'inherit' : 'pipe', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout?.setEncoding('latin1').on('data', (part: string) => {
    output += part
  })
  child.stdin?.on('error', () => {}).end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  }).catch((cause: NodeJS.ErrnoException) => {
    const isAbsent = cause.code === 'ENOENT'
    throw new QuorateError(isAbsent ? 'DEVICE_SSH_KEYGEN_MISSING' : 'DEVICE_SIGNING_FAILED', {}, { cause })
  })
  if (code !== 0) throw new QuorateError('DEVICE_SIGNING_FAILED', { observed: `ssh-keygen ended with ${code}` })
  return output
}
