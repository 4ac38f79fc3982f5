import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-U6VHJKOZ.js";
import "./chunk-VPAIT6FA.js";
import "./chunk-VJ6JWEUO.js";
import "./chunk-L2TDZUYT.js";
import "./chunk-C2SWCMQ2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-ONVSNZAW.js";
import "./chunk-PRU33IGI.js";
import "./chunk-4VZ24ZIL.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
