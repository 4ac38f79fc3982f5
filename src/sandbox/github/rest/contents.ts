// Answers about the repository's files at a commit: one file, or the names in a folder.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { World } from '../world.ts'
import { type Links, repositoryUrl, type Schemas } from './schemas.ts'

/** GitHub leaves the content of larger files out of this answer. */
const MAX_BYTES = 1_048_576

/** `GET …/contents/{path}?ref=…`; null where the commit or the file is not there. */
export function contentsAnswer(
  links: Links,
  world: World,
  path: string,
  ref: string,
): Schemas['content-file'] | Schemas['content-directory'] | null {
  const files = world.files.get(ref)
  if (files === undefined) return null
  const text = files.get(path)
  if (text === undefined) return folderAnswer(links, world, files, path, ref)
  const isLarge = Buffer.byteLength(text) > MAX_BYTES
  return {
    ...entry(links, world, path, text, ref),
    encoding: isLarge ? 'none' : 'base64',
    // GitHub breaks the lines of base64.
    content: isLarge ? '' : Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n'),
  }
}

function folderAnswer(links: Links, world: World, files: ReadonlyMap<string, string>, path: string, ref: string) {
  const before = path === '' ? '' : `${path}/`
  const below = [...files].filter(([name]) => name.startsWith(before))
  const folders = new Set(below.flatMap(([name]) => /^[^/]+(?=\/)/.exec(name.slice(before.length)) ?? []))
  const entries = [
    ...below
      .filter(([name]) => !name.slice(before.length).includes('/'))
      .map(([name, text]) => entry(links, world, name, text, ref)),
    ...[...folders].map((name) => ({
      ...entry(links, world, `${before}${name}`, '', ref),
      type: 'dir' as const,
      size: 0,
    })),
  ]
  return path === '' || entries.length > 0 ? entries : null
}

function entry(links: Links, world: World, path: string, text: string, ref: string) {
  const repository = repositoryUrl(links, world.repository)
  const { owner, name } = world.repository
  const bytes = Buffer.from(text)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const url = `${repository}/contents/${path}?ref=${ref}`
  const git = `${repository}/git/blobs/${sha}`
  const html = `${links.server}/${owner}/${name}/blob/${ref}/${path}`
  return {
    type: 'file' as const,
    size: bytes.length,
    name: basename(path),
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: null,
    _links: { git, html, self: url },
  }
}
