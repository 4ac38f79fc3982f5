import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-NFCNYL3Z.js";
import "./chunk-TZCF2TLC.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-DVJBLYQG.js";
import "./chunk-3ETRQLCM.js";
import "./chunk-ROS6VCKJ.js";
import "./chunk-WUMOTDGD.js";
import "./chunk-D4WNTA4D.js";
import "./chunk-JEKYZ6NS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
