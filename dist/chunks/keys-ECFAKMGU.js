import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-M2VM74JT.js";
import "./chunk-XNDXD7OG.js";
import "./chunk-EDFX3LXL.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-I7TEQERJ.js";
import "./chunk-IZAICEBR.js";
import "./chunk-WAIDJULT.js";
import "./chunk-57JLKKDD.js";
import "./chunk-SNSHIW56.js";
import "./chunk-XEGIFCAC.js";
import "./chunk-LL4AKTD4.js";
import "./chunk-TNMKQ2WF.js";
import "./chunk-XTUNPS5M.js";
import "./chunk-45NGYEGW.js";
import "./chunk-VAGWOPQY.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-2R3V6XAV.js";
import "./chunk-EQXXOESP.js";
import "./chunk-JF4DSQZS.js";
import "./chunk-PRU33IGI.js";
import "./chunk-QXSYWJRU.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-MYOUMYWM.js";
import "./chunk-XO7RTRLK.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HGMVOSIP.js";
import "./chunk-EJKCKS2C.js";
import "./chunk-SBSUKJEU.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
