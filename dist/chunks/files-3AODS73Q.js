import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  namesIn,
  readText
} from "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  atShell,
  namesIn,
  readText
};
