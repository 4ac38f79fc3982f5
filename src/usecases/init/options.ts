// What `init` is given, and what it found out.

/** What the command line gives; `person` is `login=role,role` or `login:id=role,role`, any number of times. */
export interface InitOptions {
  readonly repository: string
  readonly environment: string
  readonly dir: string
  readonly repositoryId?: string
  readonly ownerId?: string
  /** The reviewed release, `owner/quorate@<full sha>`. */
  readonly action?: string
  /** Where the database is: `host:port,host:port/name`. */
  readonly database?: string
  /** The file of the authority that signs the servers' certificates, by its path in the repository. */
  readonly authority?: string
  readonly person: readonly string[]
}

/** The repository's ids; a placeholder says how to look one up, and lint refuses it. */
export interface RepositoryIdentity {
  readonly repositoryId: string
  readonly ownerId: string
  readonly isKnown: boolean
}

/** A person of the people file. */
export interface InitPerson {
  readonly login: string
  readonly id: string
  readonly roles: readonly string[]
}
