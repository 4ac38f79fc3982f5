// What `init` is given, what it makes of that, and what it found out.
import type { Gate, SqlTarget } from '../../manifest/gates.ts'
import type { ProfileName } from '../../manifest/profiles.ts'

/** What the command line gives; `person` is `login`, `login:id`, `login=role,role` or `login:id=role,role`, any number of times. */
export interface InitOptions {
  readonly repository?: string
  readonly environment: string
  readonly dir: string
  readonly profile?: string
  /** `documents,sql,deploys`, or fewer. */
  readonly gates?: string
  /** `name=schema.table,schema.table`, where reviewed SQL may write, any number of times. */
  readonly target?: readonly string[]
  readonly validUntil?: string
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

/** Somebody as they were named; without an id GitHub is asked for it, without roles the profile's are theirs. */
export interface NamedPerson {
  readonly login: string
  readonly id: string | null
  readonly roles: readonly string[] | null
}

/** What shall be written, in its form; nobody has been asked yet. */
export interface Wishes {
  readonly repository: string
  readonly environment: string
  readonly dir: string
  readonly repositoryId: string | null
  readonly ownerId: string | null
  readonly action: string | null
  /** The policy's line of its database; null leaves the sample's. */
  readonly address: string | null
  /** Null for the sample policy of this package. */
  readonly profile: ProfileName | null
  /** Null for what the sample gates. */
  readonly gates: readonly Gate[] | null
  readonly targets: readonly SqlTarget[]
  /** The day on which everybody's roles end. */
  readonly validUntil: string
  readonly people: readonly NamedPerson[]
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
