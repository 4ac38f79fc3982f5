import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-SB5RYFQO.js";
import {
  callGate
} from "./chunk-2W5UTNSH.js";
import {
  checkPeople,
  readPeople
} from "./chunk-EFZ7NDKV.js";
import {
  expandEnvironment,
  need,
  policyPath,
  readEnvironment,
  readText
} from "./chunk-DQHBHRXH.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  pinKey
} from "./chunk-MZ4SXC6B.js";
import {
  QuorateError
} from "./chunk-2XRDSJSY.js";

// src/usecases/genesis.ts
async function genesis(database, files) {
  const path = policyPath(files.environment);
  const environment = need(readEnvironment(await readText(files.folder, path), path));
  const people = need(readPeople(await readText(files.folder, files.people), files.people));
  const findings = checkPeople(people, environment);
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
  const text = canonicalize({
    v: 1,
    environment: environment.name,
    policy: expandEnvironment(environment).bytes,
    people: people.people.map(({ id, roles, validUntil }) => ({ id, roles, valid_until: `${validUntil}T00:00:00Z` })),
    keys: files.keys.map(({ kid, n, e }) => ({ kid, n, e }))
  });
  return answerVerdict("genesis", await callGate(database, "qt001_cp.genesis", [text]), () => []);
}
async function genesisFromFiles(database, folder, options) {
  const keys = readKeySet(await readText(folder, options.jwks), options.jwks);
  return genesis(database, { folder, environment: options.environment, people: options.people, keys });
}
function readKeySet(text, file) {
  let set;
  try {
    set = JSON.parse(text);
  } catch (cause) {
    throw new QuorateError("KEYS_MALFORMED", { observed: file }, { cause });
  }
  if (!Array.isArray(set.keys) || set.keys.length === 0) throw new QuorateError("KEYS_MALFORMED", { observed: file });
  return set.keys.map(pinKey);
}

export {
  genesis,
  genesisFromFiles
};
