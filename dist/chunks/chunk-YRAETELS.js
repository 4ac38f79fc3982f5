import {
  PEOPLE_PATH
} from "./chunk-YOXB7IML.js";
import {
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/account-names.ts
var MOST_ASKED = 40;
function accountNames({
  people,
  actorId,
  ask
}) {
  const logins = new Map(people?.people.map(({ id, githubLogin }) => [id, githubLogin]));
  const ids = new Map(
    [...logins.keys(), ...actorId === null ? [] : [actorId]].map((id) => [sha256(id), id])
  );
  const asked = /* @__PURE__ */ new Map();
  const loginOf = (id) => {
    const known = asked.get(id);
    if (known !== void 0) return known;
    const answer = ask === null || asked.size >= MOST_ASKED ? Promise.resolve(null) : askLogin(ask, id);
    asked.set(id, answer);
    return answer;
  };
  return async (subjects) => {
    const named = subjects.map(async (subject) => {
      const id = ids.get(subject);
      const name = id === void 0 ? unknown(subject) : nameOf(id, await loginOf(id), logins.get(id) ?? null);
      return [subject, name];
    });
    return new Map(await Promise.all(named));
  };
}
function unknown(subject) {
  return { words: `an account that ${PEOPLE_PATH} does not have (${subject.slice(0, 12)})`, isOtherwise: false };
}
function nameOf(id, login, inFile) {
  if (login === null) {
    const words = inFile === null ? `the account with the id ${id}` : `${inFile} (id ${id}; the name is of ${PEOPLE_PATH})`;
    return { words, isOtherwise: false };
  }
  const isOtherwise = inFile !== null && inFile.toLowerCase() !== login.toLowerCase();
  return { words: `${login} (id ${id}${isOtherwise ? `; ${PEOPLE_PATH} calls them ${inFile}` : ""})`, isOtherwise };
}
async function askLogin(ask, id) {
  const told = await ask(`/user/${id}`);
  const body = told?.status === 200 ? told.body : null;
  return body !== null && String(body.id) === id && typeof body.login === "string" ? body.login : null;
}

export {
  accountNames,
  askLogin
};
