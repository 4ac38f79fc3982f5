// The guides' links: each leads to a file and a heading that there are, and each guide is in the index.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const guides = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })]
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(path: string): ReadonlySet<string> {
  const text = read(path).replaceAll(/^```[\s\S]*?^```/gm, '')
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return new Set([...headings, ...[...text.matchAll(/<a id="(\w+)">/g)].map(([, id = '']) => id)])
}

it.each(guides)('%s links to what there is', (guide) => {
  const links = [...read(guide).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]*))?\)/g)]
  const broken = links.filter(([, path = '', anchor]) => {
    const target = path === '' ? guide : join(dirname(guide), path)
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !anchorsOf(target).has(anchor)
  })
  expect(broken.map(([link]) => link)).toEqual([])
})

it('the index names every guide', () => {
  const index = read('docs/README.md')
  // Where the plan of this project's own documents says the way back is; generated pages are in it too.
  const guidesThere = globSync('*.md', { cwd: join(root, 'docs') }).filter(
    (name) => !['README.md', 'rollback.md'].includes(name),
  )
  expect(guidesThere.filter((name) => !index.includes(`(${name})`))).toEqual([])
})
