// Standard output, as far as it can fail.

/** Goes on when whoever read our output has closed it: what was decided stays decided. */
export function outliveReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
