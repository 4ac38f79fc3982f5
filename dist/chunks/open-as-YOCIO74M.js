import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-BZKIXS4I.js";
import "./chunk-NET6CDBZ.js";
import "./chunk-IRCMQ7SX.js";
import "./chunk-BEUQDP73.js";
import "./chunk-SWVNANXA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-MP7R4M4M.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-2WOHFT5F.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
