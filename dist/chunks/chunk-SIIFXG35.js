import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readKeySet
} from "./chunk-KAJ6DAP6.js";
import {
  checkPeople
} from "./chunk-MX6N5I7D.js";
import {
  answerVerdict
} from "./chunk-C5PBXXWQ.js";
import {
  assignSeats
} from "./chunk-43LACFGV.js";
import {
  placeholderFindings
} from "./chunk-7OJ654HH.js";
import {
  callGate
} from "./chunk-HE2DVMTB.js";
import {
  expandEnvironment
} from "./chunk-L2TDZUYT.js";
import {
  readEnvironment
} from "./chunk-C2SWCMQ2.js";
import {
  policyPath
} from "./chunk-EVZIY4DB.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import {
  atShell,
  readText
} from "./chunk-YCOA7NZU.js";
import {
  readPeople
} from "./chunk-BPOOYKOC.js";
import {
  valueOrThrow
} from "./chunk-YTE2JKDE.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

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
