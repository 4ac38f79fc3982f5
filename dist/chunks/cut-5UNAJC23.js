import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-BNM3IN7J.js";
import "./chunk-YDPQEKFP.js";
import "./chunk-EFTNAG2H.js";
import "./chunk-QWSWB6V7.js";
import "./chunk-7H6GATEN.js";
import "./chunk-6DBBSC2Z.js";
import "./chunk-CTJY273O.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-K46WEXAW.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-XKIXPQMH.js";
import "./chunk-KFINEMAS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-4ZABKMMK.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  cut,
  cutStep
};
