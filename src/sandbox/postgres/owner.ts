// Who made a home, so that a later start can distinguish a leftover from a home in use.
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Every home's name begins so. */
export const homePrefix = 'quorate-pg-'

/** A process, such that neither a reused number nor another container's process is taken for it. */
export interface Owner {
  readonly pid: number
  /** The process's start in the kernel's ticks since boot; null where the kernel does not say. */
  readonly birth: string | null
  /** Machine and process-number space: a pid means nothing outside them. */
  readonly realm: string
}

/** This process, to be written into a home. */
export async function thisProcess(): Promise<Owner> {
  return { pid: process.pid, birth: await birthOf(process.pid), realm: await realm() }
}

/** Whether the process that wrote this text has ended for certain; text that says nothing, or of elsewhere, is not certain. */
export async function isGone(text: string): Promise<boolean> {
  const owner = readOwner(text)
  if (owner === null || owner.realm !== (await realm())) return false
  if (!isAlive(owner.pid)) return true
  return owner.birth !== null && owner.birth !== (await birthOf(owner.pid))
}

async function realm(): Promise<string> {
  return `${hostname()} ${await readlink('/proc/self/ns/pid').catch(() => '')}`
}

async function birthOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  // The second field is the command in parentheses and may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readOwner(text: string): Owner | null {
  try {
    const value = JSON.parse(text) as Partial<Owner> | null
    if (!Number.isSafeInteger(value?.pid) || typeof value?.realm !== 'string') return null
    return { pid: value.pid as number, birth: typeof value.birth === 'string' ? value.birth : null, realm: value.realm }
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
