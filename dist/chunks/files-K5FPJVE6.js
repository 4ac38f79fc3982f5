import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
} from "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
import "./chunk-SBSUKJEU.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
};
