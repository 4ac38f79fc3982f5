import {
  fetchKeySet,
  readKeySet
} from "./chunk-GPS2CGIB.js";
import {
  answerVerdict
} from "./chunk-FCP2O52U.js";
import {
  genesisSteps
} from "./chunk-QN7NB72M.js";
import {
  readGate
} from "./chunk-22JJT6UZ.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  assignSeats
} from "./chunk-W74AVYUZ.js";
import {
  callGate
} from "./chunk-4GJ3B5EM.js";
import {
  checkPeople
} from "./chunk-OYE632KU.js";
import {
  expandEnvironment
} from "./chunk-HOSAO53J.js";
import {
  readEnvironment
} from "./chunk-K4Z55MWW.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  readPeople
} from "./chunk-PLDAXTD4.js";
import {
  valueOrThrow
} from "./chunk-M7PYES5L.js";
import {
  atShell,
  canonicalize,
  readText,
  sha256,
  throwFindings
} from "./chunk-TUT3Y6SS.js";

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
