import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-R7SFWZJK.js";
import {
  answerVerdict
} from "./chunk-WR2JK2SZ.js";
import {
  placeholderFindings
} from "./chunk-ZDFZIAIQ.js";
import {
  callGate
} from "./chunk-ZNB6I2HQ.js";
import {
  need
} from "./chunk-A7CINC7C.js";
import {
  checkPeople
} from "./chunk-I57CGLNW.js";
import {
  policyPath
} from "./chunk-URPUXKYC.js";
import {
  expandEnvironment
} from "./chunk-BTL5CS7A.js";
import {
  readEnvironment
} from "./chunk-U5I25FKP.js";
import {
  canonicalize
} from "./chunk-HET5VXRH.js";
import {
  atShell,
  readText
} from "./chunk-F7D46C5P.js";
import {
  QuorateError
} from "./chunk-LNTRLGO4.js";
import {
  readPeople
} from "./chunk-TO7C6FDC.js";

// src/usecases/genesis.ts
async function genesis(database, files) {
  const path = policyPath(files.environment);
  const environment = need(readEnvironment(await readText(files.folder, path), path));
  const people = need(readPeople(await readText(files.folder, files.people), files.people));
  const findings = [...checkPeople(people, environment), ...placeholderFindings(people)];
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
  const text = canonicalize({
    v: 1,
    environment: environment.name,
    policy: expandEnvironment(environment).bytes,
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
