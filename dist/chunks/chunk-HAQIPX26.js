import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-CQCNFVHL.js";
import {
  answerVerdict
} from "./chunk-C5PBXXWQ.js";
import {
  placeholderFindings
} from "./chunk-7OJ654HH.js";
import {
  callGate
} from "./chunk-BGMJLAWK.js";
import {
  assignSeats
} from "./chunk-ZCRS7BJ6.js";
import {
  checkPeople
} from "./chunk-O7SCWQXE.js";
import {
  expandEnvironment
} from "./chunk-AC4VUIOW.js";
import {
  readEnvironment
} from "./chunk-SJGTC5JI.js";
import {
  policyPath
} from "./chunk-JVJC64EM.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import {
  atShell,
  readText
} from "./chunk-4R5LI5N3.js";
import {
  readPeople
} from "./chunk-BT5L5NZX.js";
import {
  valueOrThrow
} from "./chunk-HVS7ZTFS.js";
import {
  QuorateError
} from "./chunk-4WCDYTX4.js";

// src/usecases/install/genesis.ts
async function genesis(database, files) {
  const path = policyPath(files.environment);
  const environment = valueOrThrow(readEnvironment(await readText(files.folder, path), path));
  const people = valueOrThrow(readPeople(await readText(files.folder, files.people), files.people));
  const findings = [...checkPeople(people, environment), ...placeholderFindings(people)];
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
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
