import {
  fetchKeySet,
  readKeySet
} from "./chunk-EMUJWEQQ.js";
import {
  answerVerdict
} from "./chunk-LHDWYVHR.js";
import {
  genesisSteps
} from "./chunk-M7BOF36W.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  assignSeats
} from "./chunk-ESO5OOYQ.js";
import {
  callGate
} from "./chunk-NQTFCWVW.js";
import {
  checkPeople
} from "./chunk-33BX6NBG.js";
import {
  expandEnvironment
} from "./chunk-7FP6TEIY.js";
import {
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  readPeople
} from "./chunk-OFORUURP.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import {
  atShell,
  canonicalize,
  readText,
  sha256,
  throwFindings
} from "./chunk-MOJ4YKEH.js";

// src/usecases/install/genesis.ts
async function genesis(database, files) {
  const path = policyPath(files.environment);
  const environment = valueOrThrow(readEnvironment(await readText(files.folder, path), path));
  const people = valueOrThrow(readPeople(await readText(files.folder, files.people), files.people));
  const findings = [...checkPeople(people, environment), ...placeholderFindings(people)];
  throwFindings(findings);
  const policy = expandEnvironment(environment);
  const living = people.people.map(({ id, roles }) => ({ subjectSha256: sha256(id), roles: new Set(roles) }));
  const text = canonicalize({
    v: 1,
    environment: environment.name,
    policy: policy.bytes,
    staffing: assignSeats(policy.documents, living),
    people: people.people.map(({ id, roles, validUntil }) => ({ id, roles, valid_until: `${validUntil}T00:00:00Z` })),
    keys: files.keys.map(({ kid, n, e }) => ({ kid, n, e }))
  });
  const told = answerVerdict("genesis", await callGate(database, "quorate.genesis", [text]), people);
  const next = genesisSteps(await readGate(database), people);
  return next.length === 0 ? told : { ...told, next };
}
function keySetText(folder, jwks) {
  if (/^https?:/.test(jwks)) return fetchKeySet(jwks);
  const asked = atShell(folder, jwks);
  return readText(asked.folder, asked.paths[0]);
}
async function genesisFromFiles(database, folder, options) {
  const keys = readKeySet(await keySetText(folder, options.jwks), options.jwks);
  return genesis(database, { folder, environment: options.environment, people: options.people, keys });
}

export {
  genesis,
  genesisFromFiles
};
