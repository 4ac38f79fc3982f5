import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-G7R3BGJN.js";
import {
  answerVerdict
} from "./chunk-REUS3GGG.js";
import {
  assignSeats
} from "./chunk-BPROY4KV.js";
import {
  placeholderFindings
} from "./chunk-ZDFZIAIQ.js";
import {
  callGate
} from "./chunk-FDTLTW6Z.js";
import {
  checkPeople
} from "./chunk-IW5DZDUY.js";
import {
  expandEnvironment
} from "./chunk-YTN52V6W.js";
import {
  need,
  readEnvironment
} from "./chunk-RIPSFYY3.js";
import {
  policyPath
} from "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import {
  atShell,
  readText
} from "./chunk-AHADZL36.js";
import {
  QuorateError
} from "./chunk-YA5JOZ6V.js";
import {
  readPeople
} from "./chunk-WRU6AE3Q.js";

// src/usecases/genesis.ts
async function genesis(database, files) {
  const path = policyPath(files.environment);
  const environment = need(readEnvironment(await readText(files.folder, path), path));
  const people = need(readPeople(await readText(files.folder, files.people), files.people));
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
  return answerVerdict("genesis", await callGate(database, "qt001_cp.genesis", [text]));
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
