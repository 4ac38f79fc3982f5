import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  PEOPLE_PATH
} from "./chunk-URPUXKYC.js";
import {
  readText
} from "./chunk-2PWSXCD3.js";

// src/usecases/people-beside.ts
async function peopleBeside(folder, environment) {
  try {
    const { readPeople } = await import("./read-people-4UNLTFJP.js");
    const people = readPeople(await readText(folder, PEOPLE_PATH), PEOPLE_PATH);
    return people.ok && people.value.name === environment ? people.value : null;
  } catch {
    return null;
  }
}

export {
  peopleBeside
};
