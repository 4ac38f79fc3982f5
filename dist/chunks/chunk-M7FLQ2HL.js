import {
  newReleaseKey
} from "./chunk-LB733TW6.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// imported:node:fs/promises?src/usecases/release/key.ts
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/release/key.ts
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/release/key.ts
var RELEASE_KEY = "QUORATE_RELEASE_KEY";
async function makeReleaseKey(folder, out) {
  const { secret, recipient } = newReleaseKey();
  try {
    await own_writeFile(own_resolve(folder, out), secret.reveal(), { mode: 384, flag: "wx" });
  } catch (cause) {
    throw new QuorateError("FILE_UNWRITABLE", { observed: out }, { cause });
  }
  return {
    outcome: "pass",
    mode: "release",
    findings: [],
    facts: { "public key": recipient, "private key": out },
    next: [`gh secret set ${RELEASE_KEY} --env <environment> < ${out}, then delete the file`],
    data: { recipient }
  };
}

export {
  RELEASE_KEY,
  makeReleaseKey
};
