// Reads a runner file (GITHUB_OUTPUT and its kin) as the runner does.

/**
 * Values by name, from lines `name=value` and `name<<DELIMITER`, value lines, `DELIMITER`; the last of a name wins.
 * A heredoc without its delimiter runs to the end of the file.
 */
export function parseOutputs(text: string): Record<string, string> {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const outputs: [string, string][] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
      const last = end < 0 ? lines.length : end
      outputs.push([line.slice(0, heredoc), lines.slice(at + 1, last).join('\n')])
      at = last
    } else if (equals > 0) outputs.push([line.slice(0, equals), line.slice(equals + 1)])
  }
  return Object.fromEntries(outputs)
}
