import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-CTMOFR73.js";
import "./chunk-R3YYQKA3.js";
import "./chunk-7G57TYPC.js";
import "./chunk-I4YSTCBZ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-GB3TBP6Y.js";
import "./chunk-NM6SY2UE.js";
import "./chunk-ZYO32O3R.js";
import "./chunk-P3ERXL7I.js";
import "./chunk-VNF7FS2M.js";
import "./chunk-BVIHSTOQ.js";
import "./chunk-PQHJ4PGJ.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-A5OY4CNR.js";
import "./chunk-7BAFD7ZD.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
