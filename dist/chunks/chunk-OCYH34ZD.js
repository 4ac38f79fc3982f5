import {
  PEOPLE_PATH
} from "./chunk-YOXB7IML.js";
import {
  folderFiles
} from "./chunk-MOJ4YKEH.js";

// src/checkout/people-file.ts
function peopleBeside(folder, environment) {
  return peopleIn(folderFiles(folder), environment);
}
async function peopleIn(files, environment) {
  try {
    const { readPeople } = await import("./read-people-K5TQQRAP.js");
    const people = readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH);
    return people.ok && people.value.name === environment ? people.value : null;
  } catch {
    return null;
  }
}

export {
  peopleBeside,
  peopleIn
};
