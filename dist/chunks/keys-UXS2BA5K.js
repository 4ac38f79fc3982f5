import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-TSRMKKX2.js";
import "./chunk-FDOY3FW3.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-WEXBWCC2.js";
import "./chunk-5Q7PF6YP.js";
import "./chunk-M4TZQF6L.js";
import "./chunk-X4FXFDCU.js";
import "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
