import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/system/files.ts
import {
  appendFileSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync
} from "node:fs";
import { isAbsolute, parse, relative, resolve } from "node:path";
var MAX_BYTES = 8 * 1024 * 1024;
function folderFiles(folder) {
  return { readText: (path) => readText(folder, path) };
}
function decodeText(bytes, path) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new QuorateError("FILE_UNREADABLE", { expected: "UTF-8", observed: path }, { cause });
  }
}
function atShell(folder, ...paths) {
  const isHere = paths.every((path) => !isOutside(folder, resolve(folder, path)));
  if (isHere) return { folder, paths };
  return { folder: parse(folder).root, paths: paths.map((path) => resolve(folder, path)) };
}
async function readText(folder, path) {
  if (isOutside(folder, resolve(folder, path))) throw outside(path);
  let file;
  try {
    const real = insideOf(folder, path);
    file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) throw unreadable(path, "a regular file");
    if (stat.size > MAX_BYTES) throw unreadable(path, `at most ${MAX_BYTES} bytes`);
    return decodeText(readFileSync(file), path);
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    const missing = codeOf(cause) === "ENOENT";
    throw new QuorateError(missing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function namesIn(folder, path) {
  try {
    return readdirSync(insideOf(folder, path)).toSorted();
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    if (["ENOENT", "ENOTDIR"].includes(codeOf(cause) ?? "")) return [];
    throw new QuorateError("FILE_UNREADABLE", { observed: path }, { cause });
  }
}
function append(path, text) {
  try {
    appendFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}
function insideOf(folder, path) {
  const real = realpathSync(resolve(folder, path));
  if (isOutside(realpathSync(folder), real)) throw outside(path);
  return real;
}
function codeOf(cause) {
  return cause.code;
}
function isOutside(folder, path) {
  const inside = relative(folder, path);
  const steps = inside.split(/[/\\]/);
  return steps[0] === ".." || steps.includes(".git") || isAbsolute(inside);
}
function outside(path) {
  return unreadable(path, "a path inside the checkout, not in .git");
}
function unreadable(path, expected) {
  return new QuorateError("FILE_UNREADABLE", { expected, observed: path });
}

export {
  folderFiles,
  decodeText,
  atShell,
  readText,
  namesIn,
  append
};
