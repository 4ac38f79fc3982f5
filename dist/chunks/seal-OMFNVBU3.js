import {
  MOST_CLEARTEXT,
  sealRelease
} from "./chunk-LB733TW6.js";
import "./chunk-UBWDW7YZ.js";
import {
  QuorateError,
  Secret,
  canonicalize,
  forms
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/usecases/release/seal.ts
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/release/seal.ts
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/system/stdin.ts
async function readInput(most) {
  if (process.stdin.isTTY) return null;
  const parts = [];
  let length = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    length += part.length;
    if (length > most) return null;
  }
  return Buffer.concat(parts);
}

// src/usecases/release/seal.ts
var FORMS = {
  name: forms.release.pattern,
  version: /^[1-9][0-9]{0,5}$/,
  ledger: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  environment: /^[^\p{Cc}]{1,255}$/u
};
async function sealInput(folder, options) {
  for (const key of ["name", "version", "ledger", "environment"])
    if (!FORMS[key].test(options[key]))
      throw new QuorateError("RELEASE_NAME_MALFORMED", { observed: { [key]: options[key] } });
  const { name, ledger, environment, to, out, singleUse = false } = options;
  const version = Number(options.version);
  const cleartext = await readCleartext();
  const { sealed, sha256 } = sealRelease(cleartext, to, { ledger, environment, name, version });
  try {
    await own_writeFile(own_resolve(folder, out), `${sealed}
`, { flag: "wx" });
  } catch (cause) {
    throw new QuorateError("FILE_UNWRITABLE", { observed: out }, { cause });
  }
  const put = { environment, name, version, sha256, recipient: to, single_use: singleUse };
  const part = { release: { put: [put] } };
  return {
    outcome: "pass",
    mode: "release",
    findings: [],
    facts: {
      name,
      version: String(version),
      environment,
      sha256,
      bytes: String(Buffer.byteLength(cleartext.reveal())),
      file: out
    },
    sections: [{ title: "For the KEY_CHANGE", lines: [{ text: canonicalize(part) }] }],
    next: [`once the KEY_CHANGE is carried out: quorate release put ${out}`],
    data: part
  };
}
async function readCleartext() {
  const bytes = await readInput(MOST_CLEARTEXT);
  try {
    if (bytes !== null) return new Secret(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
  }
  throw new QuorateError("RELEASE_SECRET_REFUSED", { expected: `a pipe with at most ${MOST_CLEARTEXT} bytes of UTF-8` });
}
export {
  sealInput
};
