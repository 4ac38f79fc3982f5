import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-LXDWATCR.js";
import "./chunk-ZKFHTMTU.js";
import "./chunk-LT7KUZCG.js";
import "./chunk-76YCEOLG.js";
import "./chunk-5FNVPMIE.js";
import "./chunk-V7QK3ESK.js";
import "./chunk-ETF5GTIC.js";
import "./chunk-XTFAT6QT.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UYYMD6AT.js";
import "./chunk-AVRR3N4P.js";
import "./chunk-3KCRTUYW.js";
import "./chunk-CFB664BY.js";
import "./chunk-MAQLGRT5.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-NVWOZTVM.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-NGF6PUST.js";
import "./chunk-3SCW5CPS.js";
import "./chunk-EQXXOESP.js";
import "./chunk-YIL7Z2FO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-B7WKO5TS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-6KPT7JZ6.js";
import "./chunk-OREZ5CQW.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
import "./chunk-SBSUKJEU.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
