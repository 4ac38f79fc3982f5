import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-H2KDFANF.js";
import "./chunk-PQHJ4PGJ.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PQA2VAL4.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  lintFiles,
  lintJob
};
