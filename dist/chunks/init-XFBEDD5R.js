import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  identityOf,
  initFiles,
  peopleOf
} from "./chunk-Q74LNZSJ.js";
import "./chunk-WX7JWKPF.js";
import "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BYWRCEAU.js";
import {
  QuorateError
} from "./chunk-ZOAVIYWZ.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/init.ts
import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function init(env, options) {
  checkForms(options);
  const folder = resolve(options.dir);
  const identity = await identityOf(env, options);
  const people = await peopleOf(env, options);
  const files = await initFiles({ ...options, ...identity, people });
  const there = await Promise.all(
    [...files.keys()].map(async (path) => await exists(join(folder, path)) ? [path] : [])
  );
  if (there.flat().length > 0) throw new QuorateError("FILE_EXISTS", { observed: there.flat() });
  await writeAll(folder, files);
  return {
    outcome: "pass",
    mode: "init",
    findings: [],
    facts: Object.fromEntries([...files.keys()].map((path) => [path, "written"])),
    next: nextSteps(options, identity.isKnown, people.length > 0)
  };
}
var FORMS = [
  ["repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/, "owner/name"],
  ["environment", /^[a-z][a-z0-9-]{0,39}$/, "a lower-case name of letters, digits and -"],
  ["repositoryId", /^[1-9][0-9]{0,18}$/, "the numeric id"],
  ["ownerId", /^[1-9][0-9]{0,18}$/, "the numeric id"],
  ["action", /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9_.-]{1,100}@[0-9a-f]{40}$/, "owner/name@<full commit sha>"]
];
function checkForms(options) {
  for (const [name, pattern, form] of FORMS) {
    const value = options[name];
    if (value === void 0 || typeof value === "string" && pattern.test(value)) continue;
    throw new QuorateError("USAGE", { expected: { [name]: form }, observed: String(value) });
  }
}
function exists(path) {
  return lstat(path).then(
    () => true,
    (error) => error.code !== "ENOENT" && error.code !== "ENOTDIR"
  );
}
async function writeAll(folder, files) {
  const written = [];
  try {
    for (const [path, text] of files) {
      await writeNew(join(folder, path), text, path);
      written.push(join(folder, path));
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}
async function writeNew(target, text, path) {
  const unwritable = (cause) => new QuorateError("FILE_UNWRITABLE", { observed: [path] }, { cause });
  await mkdir(dirname(target), { recursive: true }).catch((cause) => {
    throw unwritable(cause);
  });
  await writeFile(target, text, { flag: "wx" }).catch((cause) => {
    throw cause.code === "EEXIST" ? new QuorateError("FILE_EXISTS", { observed: [path] }, { cause }) : unwritable(cause);
  });
}
function nextSteps({ environment, repository, action }, isKnown, hasPeople) {
  const policy = `manifests/${environment}.yaml`;
  return [
    ...isKnown ? [] : [`write the numeric ids into ${policy}: gh api repos/${repository} --jq '.id, .owner.id'`],
    ...hasPeople ? [] : ["write who works in it into manifests/people.yaml: gh api users/<login> --jq .id"],
    ...action === void 0 ? ["replace OWNER and the zeros in .github/workflows by the release you reviewed"] : [],
    `quorate lint ${policy}`,
    "quorate db install",
    "quorate init logins --out secrets",
    "quorate genesis --jwks keys.json --settings secrets/migrator.env",
    "quorate doctor --settings secrets/door.env"
  ];
}
export {
  init
};
