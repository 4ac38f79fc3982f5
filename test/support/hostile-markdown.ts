// Texts that hold a Markdown parser up: each makes some parser's time grow with the square of it, or keep a hundred times its size.

/** How a text looks, and what makes one of so many characters. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  '99 quotes, then lazy lines': (size) => `${'>'.repeat(99)} a\n${filled('a\n', size)}`,
  '99 quotes, lazy lines, again and again': (size) => filled(`${'>'.repeat(99)} a\n${'a\n'.repeat(50)}\n`, size),
  'quotes of all depths': (size) => lines((n) => `${'>'.repeat(n % 99)}a\n\n`, size),
  'quoted fences and lazy lines': (size) => filled('> ```\nfoo\n', size),
  'one line of quotes': (size) => filled('>', size),
  'list items': (size) => filled('- a\n', size),
  'empty list items': (size) => filled('-\n', size),
  'lists of other marks in turn': (size) => filled('- a\n+ a\n', size),
  'lists nested by indentation': (size) => lines((n) => `${' '.repeat((n % 90) * 2)}- a\n`, size),
  'lists nested on each line': (size) => filled(`${'* '.repeat(99)}a\n`, size),
  'one line of list marks': (size) => `${filled('- ', size / 2)}x\n${filled('\n', size / 2)}`,
  '99 lists, then blank lines': (size) => `${'- '.repeat(99)}a\n${filled('\n', size)}`,
  'short lines': (size) => filled('a\n', size),
  'blank lines': (size) => filled('\n', size),
  'one line': (size) => filled('word ', size),
  'white space within a heading': (size) => `# a${filled(' ', size)}b\n`,
  'link definitions': (size) => lines((n) => `[a${n}]: b\n`, size),
  'references to link definitions': (size) =>
    `${lines((n) => `[a${n}]: b\n`, size / 2)}\n${lines((n) => `[a${n}][b]\n`, size / 2)}`,
  'a link title that nothing ends': (size) => `[a]: b "${filled('c\n', size)}`,
  'opening brackets': (size) => filled('[', size),
  'link beginnings in headings': (size) => filled(`# ${'[a]('.repeat(490)}\n`, size),
  'runs of backticks': (size) => lines((n) => `${'`'.repeat((n % 1500) + 1)} `, size),
  'a run of backticks and one more': (size) => `${filled('`', size)} \`\n`,
  'emphasis marks': (size) => filled('*a_ ', size),
  'emphasis marks in headings': (size) => filled(`# ${'*a_ '.repeat(490)}\n`, size),
  asterisks: (size) => filled('**', size),
  'less-than signs': (size) => filled('<', size),
  'HTML attributes': (size) => `<a${filled(' b=c', size)}`,
  'HTML comments that nothing ends': (size) => filled('<!-- a\n\n', size),
  entities: (size) => filled('&amp;', size),
  'setext headings': (size) => filled('a\n-\n', size),
  'one setext heading of short lines': (size) => `${filled('a\n', size)}===\n`,
  headings: (size) => lines((n) => `# h${n}\n`, size),
  'one long heading above short ones': (size) => `# ${'x'.repeat(960)}\n${lines((n) => `## ${n} abc\n`, size)}`,
  'a table of wide rows': (size) => `${filled('|a', size / 3)}\n${filled('|-', size / 3)}\n${filled('|\n', size / 3)}`,
  'a fence that nothing closes': (size) => `~~~\n${filled('a\n', size)}`,
  'fences of other lengths': (size) => lines((n) => `${'~'.repeat(3 + (n % 700))}\n`, size),
  'front matter that nothing closes': (size) => `---\n${filled('a\n', size)}`,
  tabs: (size) => filled('\t', size),
  '99 lists, then blank lines of two kinds': (size) => `${'- '.repeat(99)}a\n${filled('\n \n', size)}`,
  'one line of bars': (size) => filled('|', size),
  'a wide delimiter row below a short line': (size) => `a\n${filled('|-', size)}\n`,
  'a delimiter row of colons and spaces': (size) => `a\n|${filled(': - ', size)}\n`,
  'delimiter rows that fit no line above': (size) => filled('a\n|-|-\n', size),
  'delimiter rows below one long line': (size) => `${filled('a|', size / 2)}\n${filled('|-\n', size / 2)}`,
  'short tables': (size) => filled('a|b\n-|-\n\n', size),
  'a row of escaped bars': (size) => `a\n-|\n${filled('\\|', size)}\n`,
  'a row of backslashes': (size) => `${filled('\\', size / 2)}|\n${filled('\\', size / 2)}|\n-|-\n`,
  'a long table': (size) => `a|b\n-|-\n${filled('1|2\n', size)}`,
  'one line of footnotes': (size) => filled('[^1]: ', size),
  footnotes: (size) => lines((n) => `[^${n}]: a\n`, size),
  '99 footnotes, then blank lines of two kinds': (size) => `${'[^1]: '.repeat(99)}a\n${filled('\n \n', size)}`,
  'footnotes in lists in footnotes': (size) => filled(`${'[^1]: - '.repeat(49)}a\n`, size),
  'footnote labels that nothing ends': (size) => filled('[^a', size),
  'footnote labels on each line': (size) => filled('[^a\n', size),
  'notes in headings': (size) => filled(`# ${'[^a'.repeat(600)}\n`, size),
  'references in headings': (size) => filled(`# ${'[a]['.repeat(490)}\n`, size),
  'closed references in headings': (size) => filled(`# ${'[a][b]'.repeat(320)}\n`, size),
  'tildes in headings': (size) => filled(`# ${'~'.repeat(1990)}\n`, size),
  'strikethrough marks in headings': (size) => filled(`# ${'~a~~ '.repeat(390)}\n`, size),
  'asterisks beside tildes in headings': (size) => filled(`# ${'*~'.repeat(990)}\n`, size),
  'asterisks behind tildes in headings': (size) => filled(`# ${'~'.repeat(1330)}${'*a'.repeat(330)}\n`, size),
  'ids that nothing ends in headings': (size) => filled(`# ${' {#a'.repeat(480)}\n`, size),
  'one heading of ids': (size) => `# ${filled(' {#a}', size)}\n`,
  'symbols in headings': (size) => filled(`# ${'\u{1f680}'.repeat(120)}\n`, size - (size % 243)),
  'full stops in headings': (size) => filled(`# ${'a.'.repeat(990)}\n`, size),
  'lines that look like headings': (size) => filled('#\u00a0a\n', size),
  'a line of no-break spaces': (size) => filled('\u00a0', size),
  'front matter of comments': (size) => `---\n${filled('# a\n', size)}`,
  'front matter of one long key': (size) => `---\n${filled('a', size)}`,
  'front matter of a key and spaces': (size) => `---\na${filled(' ', size)}`,
  'one id again and again': (size) => filled('# a {#b}\n', size),
}

/** A text as people write them: headings, paragraphs, lists, code, tables, quotes. */
export function ordinaryText(size: number): string {
  return lines(
    (n) => `## Step ${n}: \`run\` the *mode*

See [the guide](https://example.com/${n}) before you change **anything**: what is written here
is read by people, line by line, and by nobody else.

- the first point
- the second
  1. and one below it

> A quote, with a [link][guide].

\`\`\`sh
run --mode ${n} # not a heading
\`\`\`

| Name | Value |
|---|---|
| a | ${n} |

[guide]: https://example.com/guide-${n}

`,
    size,
  )
}

function filled(token: string, size: number): string {
  return token.repeat(Math.ceil(size / token.length)).slice(0, size)
}

function lines(line: (n: number) => string, size: number): string {
  const made: string[] = []
  for (let length = 0; length < size; ) {
    const next = line(made.length)
    length += next.length
    made.push(next)
  }
  return made.join('')
}
