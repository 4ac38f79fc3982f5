import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-KMCBWOCF.js";

// src/adapters/files.ts
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
import { isAbsolute, relative, resolve } from "node:path";
var MAX_BYTES = 8 * 1024 * 1024;
async function readText(folder, path) {
  if (isAbsolute(path) || isOutside(folder, resolve(folder, path))) throw outside(path);
  let file;
  try {
    const real = realpathSync(resolve(folder, path));
    if (isOutside(realpathSync(folder), real)) throw outside(path);
    file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) throw unreadable(path, "a regular file");
    if (stat.size > MAX_BYTES) throw unreadable(path, `at most ${MAX_BYTES} bytes`);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    const missing = cause.code === "ENOENT";
    throw new QuorateError(missing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function namesIn(folder) {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
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
function isOutside(folder, path) {
  const inside = relative(folder, path);
  return inside === ".." || inside.startsWith("../") || inside.startsWith("..\\") || isAbsolute(inside);
}
function outside(path) {
  return unreadable(path, "a path inside the checkout");
}
function unreadable(path, expected) {
  return new QuorateError("FILE_UNREADABLE", { expected, observed: path });
}

export {
  readText,
  namesIn,
  append
};
