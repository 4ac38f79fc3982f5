import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
} from "./chunk-HQVSUW6B.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
import "./chunk-SBSUKJEU.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
};
