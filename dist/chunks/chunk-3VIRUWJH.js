import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/system/package-root.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "action.yml"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new QuorateError("FILE_MISSING", { observed: "action.yml" });
    folder = parent;
  }
  return folder;
}
function packageVersion() {
  return JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
}
function packageText(path) {
  try {
    return readFileSync(join(packageRoot(), path), "utf8").replaceAll("\r\n", "\n");
  } catch (cause) {
    throw new QuorateError("FILE_MISSING", { observed: path }, { cause });
  }
}
function packageNames(folder) {
  try {
    return readdirSync(join(packageRoot(), folder)).sort();
  } catch (cause) {
    throw new QuorateError("FILE_MISSING", { observed: folder }, { cause });
  }
}

export {
  packageRoot,
  packageVersion,
  packageText,
  packageNames
};
