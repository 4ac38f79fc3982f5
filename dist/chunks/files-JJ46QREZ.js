import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  atShell,
  namesIn,
  readText
} from "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  atShell,
  namesIn,
  readText
};
