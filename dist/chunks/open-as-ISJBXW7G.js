import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-7VFGHWFQ.js";
import "./chunk-OI5C2XYT.js";
import "./chunk-QY3WHIKG.js";
import "./chunk-ABS4M5WD.js";
import "./chunk-6K7D5QM2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-HTAS3W5T.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-JEX5KZIY.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
