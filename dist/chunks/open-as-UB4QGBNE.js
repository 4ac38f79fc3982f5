import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-OQBFUAR3.js";
import "./chunk-DSCUC3GX.js";
import "./chunk-LLECLO72.js";
import "./chunk-URPUXKYC.js";
import "./chunk-NE7CQ3JX.js";
import "./chunk-OSWFFNDF.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FTT74R43.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-C7BDQF3N.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-QWAGQQAI.js";
import "./chunk-NANICVNU.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
