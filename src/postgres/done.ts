// Who did something, when and in which run, as the gate's answers about the past have it. Names are labels (REG-5, SEAT-7).

import { made, members, oneOf, orNull, type Reader, text } from '../codes/shape.ts'

/** What an account was called, and who said so: the issuer in the account's own token, or a run that saw it. Outside text. */
export interface Label {
  readonly text: string
  readonly source: 'token' | 'runner'
}

/** Who did something, when and in which run. Times are RFC 3339 in UTC; what is not known is null. */
export interface Done {
  readonly human: string | null
  /** The sha256 of the account's numeric id. */
  readonly subject: string | null
  /** Null where none was kept by then, or it was erased. */
  readonly label: Label | null
  readonly at: string
  readonly runId: string | null
}

/** The pages that runs and commits have: GitHub's address, and owner/repository. */
export interface GitHubPages {
  readonly server: string
  readonly repository: string
}

const label = members({ text, source: oneOf('token', 'runner') })
export const person = {
  human: orNull(text),
  subject: orNull(text),
  label: orNull(label),
  at: text,
  run_id: orNull(text),
}

/** The same with the run's number under its own name. */
export function runIdOf<T extends { readonly run_id: string | null }>({ run_id: runId, ...rest }: T) {
  return { ...rest, runId }
}

/** Who did something, as every function of the gate answers it. */
export const done: Reader<Done> = made(members(person), runIdOf)

export const githubPages: Reader<GitHubPages> = members({ server: text, repository: text })
