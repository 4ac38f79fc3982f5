import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-4CZXR5G2.js";
import "./chunk-UZMZRPTT.js";
import "./chunk-M4GZ7V2D.js";
import "./chunk-LW3Y2TM6.js";
import "./chunk-HCCE7K4D.js";
import "./chunk-CBTYEEQX.js";
import "./chunk-N2JQ37GH.js";
import "./chunk-XZWYCHOY.js";
import "./chunk-WH47EJ6A.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-AHY7UPW4.js";
import "./chunk-4I4M6SJC.js";
import "./chunk-3G3UDMQV.js";
import "./chunk-ZOHWRKRS.js";
import "./chunk-WE4HVEVA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-6U4N7PTZ.js";
import "./chunk-IG3IIJMR.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-3KTAQQMB.js";
import "./chunk-E6AMJZNF.js";
import "./chunk-GON42FW3.js";
import "./chunk-LFA22VCI.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-TNCANFG7.js";
import "./chunk-DIAREMYR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-YPOMXOQV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-PSEENKLZ.js";
import "./chunk-4TLXDJ4I.js";
import "./chunk-ZIHS4PMJ.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  verify,
  verifyStep
};
