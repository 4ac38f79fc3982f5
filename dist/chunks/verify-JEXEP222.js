import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-GAFPGNKA.js";
import "./chunk-YM4OL3BY.js";
import "./chunk-C22GUWRH.js";
import "./chunk-SCQTAJFV.js";
import "./chunk-H6XPHDJF.js";
import "./chunk-QZTTBGCG.js";
import "./chunk-TRI7DUTQ.js";
import "./chunk-FB23LF3F.js";
import "./chunk-WQDVTUSU.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-AXZZKXTY.js";
import "./chunk-PP3FAYQK.js";
import "./chunk-T2IJTKVS.js";
import "./chunk-C3K7MBNV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ZU2KO2VW.js";
import "./chunk-LKXIKQWK.js";
import "./chunk-AE7RAZKS.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-DSCUC3GX.js";
import "./chunk-LLECLO72.js";
import "./chunk-URPUXKYC.js";
import "./chunk-NE7CQ3JX.js";
import "./chunk-OSWFFNDF.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-TX27ZA7P.js";
import "./chunk-FTT74R43.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-C7BDQF3N.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-AY4MATNM.js";
import "./chunk-QWAGQQAI.js";
import "./chunk-NANICVNU.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  verify,
  verifyStep
};
