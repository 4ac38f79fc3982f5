// The keeper: a shell that owns one server and outlives the process that asked for it, for as long as the clean-up takes.
// Its stdin is the lifeline: when that closes (stop, exit, SIGINT, kill -9), it stops the server and removes the home.
import { type ChildProcess, spawn } from 'node:child_process'
import { type Account, runAs } from './account.ts'

/** The whole environment of the server and its tools: nothing of the caller's leaks in. */
export const childEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

// $1 home, $2 directory of the programs, $3 port, the rest: arguments for postgres.
// A server may get SIGINT before it listens to signals, so it is repeated; then harder signals follow.
const script = `
trap '' HUP INT TERM
exec 3<&0 </dev/null
umask 077
cd "$1" || exit 1
home=$1 bin=$2 port=$3 status=0
shift 3
"$bin/initdb" -D "$home/data" -U postgres --pwfile="$home/password" --auth=scram-sha-256 \
  --encoding=UTF8 --locale=C --locale-provider=icu --icu-locale=en-US \
  --no-sync --no-instructions >>"$home/log" 2>&1 3<&- || status=$?
if [ $status -eq 0 ]; then
  "$bin/postgres" -D "$home/data" -p "$port" "$@" >>"$home/log" 2>&1 3<&- &
  server=$!
  (
    read -r _
    for signal in INT QUIT KILL; do
      tries=0
      while [ $tries -lt 50 ]; do
        kill -$signal $server || exit 0
        sleep 0.1
        tries=$((tries + 1))
      done
    done
  ) <&3 >/dev/null 2>&1 &
  lifeline=$!
  wait $server || status=$?
  kill -9 $lifeline 2>/dev/null
fi
[ $status -eq 0 ] || tail -c 4000 "$home/log" >&2
cd /
rm -rf "$home"
exit $status
`

/** What a keeper is started with. */
export interface Kept {
  readonly home: string
  readonly binaries: string
  readonly port: number
  readonly account: Account
  /** Server settings, by name. */
  readonly settings: Readonly<Record<string, string>>
}

/** A running keeper. */
export interface Keeper {
  readonly child: ChildProcess
  /** Ends with the keeper: its exit status (null when it was killed) and the end of the log of a failed server. */
  readonly ended: Promise<{ readonly status: number | null; readonly log: string }>
  /** Lets this process end although the server runs. */
  detach(): void
  /** Closes the lifeline and waits until the server is gone. */
  release(): Promise<{ readonly status: number | null; readonly log: string }>
}

/** Starts a keeper in a session of its own, so that no terminal signal reaches the server before its keeper. */
export function startKeeper(kept: Kept): Keeper {
  const settings = Object.entries(kept.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    '/bin/sh',
    ['-c', script, 'quorate-sandbox', kept.home, kept.binaries, String(kept.port), ...settings],
    { ...runAs(kept.account), cwd: '/', env: childEnvironment, detached: true, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  let log = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  child.stdin?.on('error', () => {})
  const ended = new Promise<{ status: number | null; log: string }>((done) => {
    child.on('error', (error) => done({ status: null, log: error.message }))
    child.on('close', (status) => done({ status, log }))
  })
  const handles = [child, child.stdin, child.stderr] as unknown as { ref(): void; unref(): void }[]
  return {
    child,
    ended,
    detach: () => {
      for (const handle of handles) handle.unref()
    },
    release: () => {
      for (const handle of handles) handle.ref()
      child.stdin?.end()
      return ended
    },
  }
}
