import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-FGJPZ43U.js";
import "./chunk-CIKG4AFS.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-OZ25L32F.js";
import "./chunk-EGNHY3FM.js";
import "./chunk-XBMAQJHZ.js";
import "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-CSGTFMQY.js";
import "./chunk-FRSUO7DV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
