import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  namesIn,
  readText
} from "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  atShell,
  namesIn,
  readText
};
