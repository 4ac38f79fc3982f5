import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
} from "./chunk-4R5LI5N3.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
};
