import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-QX3CF34Y.js";
import "./chunk-TSRMKKX2.js";
import "./chunk-FDOY3FW3.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-WEXBWCC2.js";
import "./chunk-5Q7PF6YP.js";
import "./chunk-M4TZQF6L.js";
import "./chunk-HWJX5LCM.js";
import "./chunk-X4FXFDCU.js";
import "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-PQHJ4PGJ.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
