import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-G7R3BGJN.js";
import "./chunk-T5KXD4SC.js";
import "./chunk-OWCC76TZ.js";
import "./chunk-REUS3GGG.js";
import "./chunk-KJZX4YN7.js";
import "./chunk-L4XP5UCJ.js";
import "./chunk-TJTRJAGA.js";
import "./chunk-VGB4STBA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-KZHG2I2B.js";
import "./chunk-6P2TQ4GC.js";
import "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-ODOM33UR.js";
import "./chunk-EQXXOESP.js";
import "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
