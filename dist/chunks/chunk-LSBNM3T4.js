import {
  readKeySet
} from "./chunk-NCRILCRA.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  assignSeats
} from "./chunk-YY4KLTSF.js";
import {
  callGate
} from "./chunk-5Z6WDIR7.js";
import {
  checkPeople
} from "./chunk-EOPOBM4I.js";
import {
  expandEnvironment
} from "./chunk-T65VRITU.js";
import {
  readEnvironment
} from "./chunk-WH6AQ76A.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  readPeople
} from "./chunk-VTB6ADQK.js";
import {
  valueOrThrow
} from "./chunk-55R5BAU6.js";
import {
  atShell,
  canonicalize,
  readText,
  sha256,
  throwFindings
} from "./chunk-VMUSJW27.js";

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
  return answerVerdict("genesis", await callGate(database, "quorate.genesis", [text]));
}
async function genesisFromFiles(database, folder, options) {
  const asked = atShell(folder, options.jwks);
  const keys = readKeySet(await readText(asked.folder, asked.paths[0]), options.jwks);
  return genesis(database, { folder, environment: options.environment, people: options.people, keys });
}

export {
  genesis,
  genesisFromFiles
};
