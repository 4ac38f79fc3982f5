// The checkout's people file, for names in what is shown. It proves nothing and may lag behind the registry.

import type { People } from '../manifest/types.ts'
import { readText } from '../system/files.ts'
import { PEOPLE_PATH } from './paths.ts'

/** The people of an environment; null when the file is absent, faulty, or another environment's. */
export async function peopleBeside(folder: string, environment: string): Promise<People | null> {
  try {
    const { readPeople } = await import('../manifest/read-people.ts')
    const people = readPeople(await readText(folder, PEOPLE_PATH), PEOPLE_PATH)
    return people.ok && people.value.name === environment ? people.value : null
  } catch {
    return null
  }
}
