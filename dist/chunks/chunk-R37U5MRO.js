import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// imported:node:fs?src/system/own-file.ts
var own_closeSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").closeSync)();
var own_constants = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();
var own_fstatSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fstatSync)();
var own_lstatSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").lstatSync)();
var own_mkdirSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").mkdirSync)();
var own_openSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").openSync)();
var own_readFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();
var own_readdirSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readdirSync)();
var own_writeFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").writeFileSync)();

// imported:node:os?src/system/own-file.ts
var own_homedir = /* @__PURE__ */ (() => process.getBuiltinModule("node:os").homedir)();

// imported:node:path?src/system/own-file.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/system/own-file.ts
function seatsFolder() {
  return own_join(own_homedir(), ".quorate", "seats");
}
function ownFolder(path) {
  try {
    own_mkdirSync(path, { recursive: true, mode: 448 });
  } catch (cause) {
    throw new QuorateError("FILE_UNWRITABLE", { observed: path }, { cause });
  }
  const stat = own_lstatSync(path);
  requireOwn(path, stat, stat.isDirectory(), "700");
  return path;
}
function writeOwnFile(path, text) {
  return writeNew(path, text, 384);
}
function writeNewFile(path, text) {
  return writeNew(path, text, 420);
}
function writeNew(path, text, mode) {
  try {
    own_writeFileSync(path, text, { mode, flag: "wx" });
    return path;
  } catch (cause) {
    const exists = cause.code === "EEXIST";
    throw new QuorateError(exists ? "FILE_EXISTS" : "FILE_UNWRITABLE", { observed: exists ? [path] : path }, { cause });
  }
}
function readOwnFile(path, most = 65536) {
  const file = open(path);
  try {
    const stat = own_fstatSync(file);
    requireOwn(path, stat, stat.isFile(), "600");
    if (stat.size > most)
      throw new QuorateError("FILE_UNREADABLE", { expected: `at most ${most} bytes`, observed: path });
    return own_readFileSync(file, "utf8");
  } finally {
    own_closeSync(file);
  }
}
function requireOwnFile(path) {
  const file = open(path);
  try {
    const stat = own_fstatSync(file);
    requireOwn(path, stat, stat.isFile(), "600");
  } finally {
    own_closeSync(file);
  }
}
function namesInOwn(path) {
  try {
    return own_readdirSync(path).toSorted();
  } catch {
    return [];
  }
}
function open(path) {
  try {
    return own_openSync(path, own_constants.O_RDONLY | own_constants.O_NONBLOCK | own_constants.O_NOFOLLOW);
  } catch (cause) {
    const { code } = cause;
    if (code === "ELOOP")
      throw new QuorateError("DEVICE_FILE_OPEN", { expected: "a file, not a link", observed: path }, { cause });
    const isMissing = code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}
function requireOwn(path, { uid, mode }, isOfKind, expected) {
  const owner = process.getuid?.() ?? uid;
  if (isOfKind && uid === owner && (mode & 63) === 0) return;
  throw new QuorateError("DEVICE_FILE_OPEN", {
    expected: { owner, mode: expected },
    observed: { [path]: isOfKind ? { owner: uid, mode: (mode & 511).toString(8) } : "a link, or another thing" }
  });
}

export {
  seatsFolder,
  ownFolder,
  writeOwnFile,
  writeNewFile,
  readOwnFile,
  requireOwnFile,
  namesInOwn
};
