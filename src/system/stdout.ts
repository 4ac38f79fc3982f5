// Standard output, as far as it can fail.

/**
 * Goes on when our output cannot be written: what was decided stays decided, and nothing breaks off in the middle.
 * A reader who closed it wants no more; where it is lost otherwise, nobody learned of a
 * pass, and a 0 at the end becomes 2.
 */
export function outliveReader(): void {
  let isLost = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    isLost ||= error.code !== 'EPIPE'
  })
  process.on('exit', (code) => {
    if (isLost && code === 0) process.exitCode = 2
  })
}
