import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-KX6E2OBF.js";
import "./chunk-DXDEB4KR.js";
import "./chunk-QVAE5VEG.js";
import "./chunk-TT3ZKXTP.js";
import "./chunk-E75SDBN2.js";
import "./chunk-WB52FXWR.js";
import "./chunk-47B3MOM5.js";
import "./chunk-UVX26XD4.js";
import "./chunk-UJ5XULJU.js";
import "./chunk-FQZKF6UG.js";
import "./chunk-5FNVPMIE.js";
import "./chunk-V7QK3ESK.js";
import "./chunk-ETF5GTIC.js";
import "./chunk-XTFAT6QT.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UYYMD6AT.js";
import "./chunk-GNTBQKYI.js";
import "./chunk-OPQAI65I.js";
import "./chunk-N5BL7OFN.js";
import "./chunk-AVRR3N4P.js";
import "./chunk-HS32BAF5.js";
import "./chunk-3KCRTUYW.js";
import "./chunk-CFB664BY.js";
import "./chunk-MAQLGRT5.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-NVWOZTVM.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-NGF6PUST.js";
import "./chunk-EQXXOESP.js";
import "./chunk-TMPGKZRI.js";
import "./chunk-YIL7Z2FO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-B7WKO5TS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-6KPT7JZ6.js";
import "./chunk-NVOVJWOG.js";
import "./chunk-OREZ5CQW.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
import "./chunk-SBSUKJEU.js";
export {
  verify,
  verifyStep
};
