import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-46EUPJFW.js";
import "./chunk-XFODKA4J.js";
import "./chunk-S2ZNIQD6.js";
import "./chunk-57XBFSBB.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-AHLRQEA3.js";
import "./chunk-UUCROAPK.js";
import "./chunk-TARZM55W.js";
import "./chunk-M46U4CKX.js";
import "./chunk-3MBF2C7D.js";
import "./chunk-7LRSYIMA.js";
import "./chunk-PQHJ4PGJ.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-KX77EBAE.js";
import "./chunk-HM3G43EZ.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
