// Every version's programs, before the first test file asks for one.
import { provide } from '../support/postgresql.ts'
import { VERSIONS } from './support/versions.ts'

export default function setup(): Promise<void> {
  return provide(VERSIONS)
}
