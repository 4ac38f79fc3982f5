// Every version's programs, before the first test file asks for one.
import { provide, VERSIONS } from '../support/postgresql.ts'

export default function setup(): Promise<void> {
  return provide(VERSIONS)
}
