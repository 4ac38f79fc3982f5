import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-5JRFWPOE.js";
import {
  answerVerdict
} from "./chunk-REUS3GGG.js";
import {
  assignSeats
} from "./chunk-QIU4BJLI.js";
import {
  placeholderFindings
} from "./chunk-ZDFZIAIQ.js";
import {
  callGate
} from "./chunk-HBD634TI.js";
import {
  checkPeople
} from "./chunk-34467GMD.js";
import {
  expandEnvironment
} from "./chunk-XWCNGIEM.js";
import {
  need,
  readEnvironment
} from "./chunk-24NHUEJD.js";
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
} from "./chunk-2PWSXCD3.js";
import {
  QuorateError
} from "./chunk-RUCBI4MO.js";
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
