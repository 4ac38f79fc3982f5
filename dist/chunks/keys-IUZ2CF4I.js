import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-QUKMTNA5.js";
import "./chunk-HBDX4WF4.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-4GODLGCZ.js";
import "./chunk-MDVKV2YS.js";
import "./chunk-54CTOCVG.js";
import "./chunk-25XNJWPN.js";
import "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
