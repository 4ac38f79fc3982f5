import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-MY2UFCMG.js";
import "./chunk-2C77BK4K.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-24TRDCMS.js";
import "./chunk-WBMFJGPR.js";
import "./chunk-TXO3XR5R.js";
import "./chunk-B726KBPD.js";
import "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-254MA2TA.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
