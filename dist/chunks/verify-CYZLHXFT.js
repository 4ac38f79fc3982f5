import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-BCLHMX45.js";
import "./chunk-N4CUH5D2.js";
import "./chunk-RIXGKU65.js";
import "./chunk-GNLMGJX3.js";
import "./chunk-4OOFAXJZ.js";
import "./chunk-W5DSVRTK.js";
import "./chunk-I4YSTCBZ.js";
import "./chunk-YMZ6RTKX.js";
import "./chunk-PJSDF4M3.js";
import "./chunk-DSFCM4WC.js";
import "./chunk-GB3TBP6Y.js";
import "./chunk-NM6SY2UE.js";
import "./chunk-ZYO32O3R.js";
import "./chunk-P3ERXL7I.js";
import "./chunk-VNF7FS2M.js";
import "./chunk-BVIHSTOQ.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-OBKHTLZC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-A5OY4CNR.js";
import "./chunk-7BAFD7ZD.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  verify,
  verifyStep
};
