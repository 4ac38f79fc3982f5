// The checkout's people file, for names in what is shown. It proves nothing and may lag behind the registry.

import type { People } from '../manifest/types.ts'
import { type Files, folderFiles } from '../system/files.ts'
import { PEOPLE_PATH } from './paths.ts'

/** The people of an environment, as they lie in a folder; null when the file is absent, faulty, or another environment's. */
export function peopleBeside(folder: string, environment: string): Promise<People | null> {
  return peopleIn(folderFiles(folder), environment)
}

/** The same of a commit's files. */
export async function peopleIn(files: Files, environment: string): Promise<People | null> {
  try {
    const { readPeople } = await import('../manifest/read-people.ts')
    const people = readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH)
    return people.ok && people.value.name === environment ? people.value : null
  } catch {
    return null
  }
}
