import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-R3YYQKA3.js";
import "./chunk-7G57TYPC.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-GB3TBP6Y.js";
import "./chunk-NM6SY2UE.js";
import "./chunk-ZYO32O3R.js";
import "./chunk-P3ERXL7I.js";
import "./chunk-VNF7FS2M.js";
import "./chunk-BVIHSTOQ.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-7BAFD7ZD.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
