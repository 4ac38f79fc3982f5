import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-OVRN3CBV.js";
import "./chunk-5QBGUQLB.js";
import "./chunk-ZOCSL33T.js";
import "./chunk-DMSZX3YP.js";
import "./chunk-2EWK5SLR.js";
import "./chunk-WZTHT7MU.js";
import "./chunk-7OJ654HH.js";
import "./chunk-7S2LAT3H.js";
import "./chunk-4VRYYQQJ.js";
import "./chunk-I7TEQERJ.js";
import "./chunk-IZAICEBR.js";
import "./chunk-WAIDJULT.js";
import "./chunk-57JLKKDD.js";
import "./chunk-SNSHIW56.js";
import "./chunk-XEGIFCAC.js";
import "./chunk-YTS3FEE2.js";
import "./chunk-E5AXQKZT.js";
import "./chunk-N5BL7OFN.js";
import "./chunk-LL4AKTD4.js";
import "./chunk-HS32BAF5.js";
import "./chunk-TNMKQ2WF.js";
import "./chunk-XTUNPS5M.js";
import "./chunk-45NGYEGW.js";
import "./chunk-VAGWOPQY.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import "./chunk-GUT4ZLMA.js";
import "./chunk-JF4DSQZS.js";
import "./chunk-PRU33IGI.js";
import "./chunk-QXSYWJRU.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-MYOUMYWM.js";
import "./chunk-ZEZ564NR.js";
import "./chunk-XO7RTRLK.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HGMVOSIP.js";
import "./chunk-EJKCKS2C.js";
import "./chunk-SBSUKJEU.js";
export {
  verify,
  verifyStep
};
