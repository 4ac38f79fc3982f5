import {
  fetchKeySet,
  readKeySet
} from "./chunk-JODB2YCY.js";
import {
  answerVerdict
} from "./chunk-XZ7ON7DG.js";
import {
  genesisSteps
} from "./chunk-6JSFV442.js";
import {
  readGate
} from "./chunk-V4H4GE34.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  assignSeats
} from "./chunk-VROUOTQX.js";
import {
  callGate
} from "./chunk-KI5VSJSW.js";
import {
  checkPeople
} from "./chunk-GSWADFJL.js";
import {
  expandEnvironment
} from "./chunk-EN3WLEML.js";
import {
  readEnvironment
} from "./chunk-PVFUZMZB.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  readPeople
} from "./chunk-OPHM2Q3I.js";
import {
  valueOrThrow
} from "./chunk-7IQY6H64.js";
import {
  atShell,
  canonicalize,
  readText,
  sha256,
  throwFindings
} from "./chunk-5QMJEX2E.js";

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
