import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-5HQAA3PX.js";
import {
  placeholderFindings
} from "./chunk-ZDFZIAIQ.js";
import {
  answerVerdict
} from "./chunk-NG5EEHVB.js";
import {
  callGate
} from "./chunk-UNSQMNUW.js";
import {
  need
} from "./chunk-73GQZ7Z3.js";
import {
  checkPeople
} from "./chunk-2ELGRD6X.js";
import {
  expandEnvironment
} from "./chunk-X64ECHJV.js";
import {
  readEnvironment
} from "./chunk-QVOTE5ZV.js";
import {
  policyPath
} from "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  atShell,
  readText
} from "./chunk-YARPYZTO.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";
import {
  readPeople
} from "./chunk-KDZYVFFU.js";

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
