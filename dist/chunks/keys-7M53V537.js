import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-SDWWOLXP.js";
import "./chunk-JLKTJBN7.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-6IB2EHPS.js";
import "./chunk-BFIPZDYF.js";
import "./chunk-VPLNQH6S.js";
import "./chunk-FIRMZPCE.js";
import "./chunk-4J5HW5AJ.js";
import "./chunk-AII2LPNF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
