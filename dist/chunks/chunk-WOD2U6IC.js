import {
  fetchKeySet,
  readKeySet
} from "./chunk-5PNR4FHZ.js";
import {
  answerVerdict
} from "./chunk-5ZVAMNI6.js";
import {
  genesisSteps
} from "./chunk-VJAOIX64.js";
import {
  readGate
} from "./chunk-S5FG66P4.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  assignSeats
} from "./chunk-LKNVE33W.js";
import {
  callGate
} from "./chunk-K2FN2L4Q.js";
import {
  checkPeople
} from "./chunk-EPU5V4VY.js";
import {
  expandEnvironment
} from "./chunk-WN5M7B2A.js";
import {
  readEnvironment
} from "./chunk-FYXMQPUS.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  readPeople
} from "./chunk-K2GMTCJ5.js";
import {
  valueOrThrow
} from "./chunk-KDSXCQUI.js";
import {
  atShell,
  canonicalize,
  readText,
  sha256,
  throwFindings
} from "./chunk-JB6JSYII.js";

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
