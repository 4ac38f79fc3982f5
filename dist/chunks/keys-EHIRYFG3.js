import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-2FO4TJRM.js";
import "./chunk-235GFCPZ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-AQDL2H3F.js";
import "./chunk-GK72X7LS.js";
import "./chunk-JGVLKYAJ.js";
import "./chunk-UWBQYSN4.js";
import "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
