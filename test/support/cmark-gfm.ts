// GitHub's own parser, cmark-gfm, where Debian's package of that name is installed: what headings it finds.
import { spawnSync } from 'node:child_process'
import type { ReadHeading } from './reference-headings.ts'

const EXTENSIONS = ['table', 'strikethrough', 'tasklist', 'autolink', 'footnotes'].flatMap((name) => ['-e', name])

/** Its version, or null where it is not installed. */
export function cmarkGfmVersion(): string | null {
  const { stdout } = spawnSync('cmark-gfm', ['--version'], { encoding: 'utf8' })
  return /^cmark-gfm (\S+)/.exec(stdout ?? '')?.[1] ?? null
}

/** The document's own headings, as cmark-gfm reads them; of a title's ends the spaces are taken off that code there has. */
export function byCmarkGfm(text: string): readonly ReadHeading[] {
  const { stdout, status } = spawnSync('cmark-gfm', [...EXTENSIONS, '--to', 'xml', '--sourcepos'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 256_000_000,
  })
  if (status !== 0) throw new Error(`cmark-gfm ended with ${status}`)
  // What is two spaces deep belongs to the document itself.
  const headings = stdout.matchAll(
    /^ {2}<heading sourcepos="(\d+):[^"]*" level="(\d)"(?: \/>|>\n(.*?)^ {2}<\/heading>)/gms,
  )
  return [...headings].map(([, line, level, inner = '']) => [Number(line), Number(level), wordsIn(inner)])
}

function wordsIn(xml: string): string {
  const parts = xml.matchAll(/<(?:text|code)\b[^>]*>(.*?)<\/(?:text|code)>|<(softbreak|linebreak)\b/gs)
  const words = [...parts].map(([, text, isBreak]) => (isBreak ? '\n' : unescaped(text ?? ''))).join('')
  return words.replace(/^[ \t]+|[ \t]+$/g, '')
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
}
