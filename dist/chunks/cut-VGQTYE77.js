import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-HJHO5BKX.js";
import "./chunk-HAJ6JTFR.js";
import "./chunk-T3JHVYAZ.js";
import "./chunk-IQBS7ZX2.js";
import "./chunk-DUB6OGXG.js";
import "./chunk-Y7VKINPB.js";
import "./chunk-UE6A64RI.js";
import "./chunk-UO5VFUET.js";
import "./chunk-WEXBWCC2.js";
import "./chunk-5Q7PF6YP.js";
import "./chunk-M4TZQF6L.js";
import "./chunk-VM223ETN.js";
import "./chunk-HWJX5LCM.js";
import "./chunk-X4FXFDCU.js";
import "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2P734BJN.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  cut,
  cutStep
};
