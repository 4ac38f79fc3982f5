import {
  conclude,
  readFile
} from "./chunk-JTB3XEPU.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/read-people.ts
function readPeople(text, file) {
  const read = readFile(text, file, "PEOPLE");
  if (!read.ok) return read;
  const { metadata, spec } = read.value;
  const people = spec.people.map(({ id, login, roles, valid_until, end_suspension }, index) => {
    const { line } = read.placeOf(`/spec/people${step(index)}`);
    return {
      id,
      githubLogin: login,
      roles,
      validUntil: valid_until ?? spec.valid_until,
      endSuspension: end_suspension,
      line
    };
  });
  const value = { file, name: metadata.name, people, placeOf: (pointer) => read.placeOf(pointer) };
  return conclude(locate(faultsOf(spec), read.placeOf), value);
}
function faultsOf({ valid_until, people }) {
  const faults = impossibleDate(valid_until, "/spec/valid_until");
  const ids = /* @__PURE__ */ new Set();
  const logins = /* @__PURE__ */ new Set();
  for (const [index, person] of people.entries()) {
    const at = `/spec/people${step(index)}`;
    if (ids.has(person.id)) faults.push({ code: "PERSON_TWICE", at: `${at}/id`, observed: person.id });
    const login = person.login.toLowerCase();
    if (logins.has(login)) faults.push({ code: "PERSON_TWICE", at: `${at}/login`, observed: person.login });
    ids.add(person.id);
    logins.add(login);
    for (const [i, role] of person.roles.entries()) {
      if (person.roles.indexOf(role) < i)
        faults.push({ code: "PERSON_ROLE_TWICE", at: `${at}/roles${step(i)}`, observed: role });
    }
    if (person.valid_until !== void 0) faults.push(...impossibleDate(person.valid_until, `${at}/valid_until`));
  }
  return faults;
}
function impossibleDate(date, at) {
  const time = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  return exists ? [] : [{ code: "DATE_IMPOSSIBLE", at, expected: "a day of the calendar", observed: date }];
}

export {
  readPeople
};
