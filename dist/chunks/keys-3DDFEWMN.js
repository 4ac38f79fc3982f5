import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-XFODKA4J.js";
import "./chunk-S2ZNIQD6.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-AHLRQEA3.js";
import "./chunk-UUCROAPK.js";
import "./chunk-TARZM55W.js";
import "./chunk-M46U4CKX.js";
import "./chunk-3MBF2C7D.js";
import "./chunk-7LRSYIMA.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-HM3G43EZ.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
