import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-ENQI5OMP.js";
import "./chunk-BDOEGHDU.js";
import "./chunk-BWYFW2BZ.js";
import "./chunk-URPUXKYC.js";
import "./chunk-IKL5QKQ7.js";
import "./chunk-ETXZGWPD.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-BODDVUIP.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-TESTITQH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-BQ2JFUWW.js";
import "./chunk-R73LDN3T.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
