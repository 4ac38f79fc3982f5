import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-WPUETJCT.js";
import "./chunk-ZYPMCABV.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-R3CPABE5.js";
import "./chunk-6FSSSIEF.js";
import "./chunk-7YIXI4NP.js";
import "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
