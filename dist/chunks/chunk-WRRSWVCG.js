import {
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/manifest/people-names.ts
function loginsOf(people) {
  return new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id), login]));
}
function loginAndId({ githubLogin: login, id }) {
  return `${login} (${id})`;
}
function loginsAndIdsOf(people) {
  return new Map(people?.people.map((person) => [sha256(person.id), loginAndId(person)]));
}
function unnamed(account) {
  return `account ${account.slice(0, 12)}`;
}

export {
  loginsOf,
  loginAndId,
  loginsAndIdsOf,
  unnamed
};
