import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-TYTQWRJ4.js";
import {
  placeholderFindings
} from "./chunk-UVX26XD4.js";
import {
  assignSeats
} from "./chunk-CXIRJVGP.js";
import {
  checkPeople
} from "./chunk-JQIE3U77.js";
import {
  answerVerdict
} from "./chunk-76YCEOLG.js";
import {
  callGate
} from "./chunk-R3AWVE7O.js";
import {
  expandEnvironment
} from "./chunk-A6PMDRSQ.js";
import {
  readEnvironment
} from "./chunk-M7JSTLUA.js";
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
} from "./chunk-FZIWPIHT.js";
import {
  readPeople
} from "./chunk-DB7M6H4F.js";
import {
  valueOrThrow
} from "./chunk-MYYYHOCL.js";
import {
  throwFindings
} from "./chunk-JHSG7WLC.js";

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
