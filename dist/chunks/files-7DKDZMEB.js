import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
} from "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-SBSUKJEU.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
};
