import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-ZZX4NQPJ.js";
import "./chunk-PQHJ4PGJ.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2P734BJN.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  lintFiles,
  lintJob
};
