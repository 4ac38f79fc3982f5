import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-OWKOLD2L.js";
import "./chunk-IW5DZDUY.js";
import "./chunk-YB3LJRLP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-6P2TQ4GC.js";
import "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-TI62ST6P.js";
import "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  lintFiles,
  lintJob
};
