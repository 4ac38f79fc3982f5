import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-GYCK2YTI.js";
import "./chunk-5QJQY2NF.js";
import "./chunk-CAYMMU5K.js";
import "./chunk-7GLOFU2J.js";
import "./chunk-LANJ22AP.js";
import "./chunk-EEZKK5L6.js";
import "./chunk-HN7YDH6B.js";
import "./chunk-EWHRHJHG.js";
import "./chunk-72BGTVFB.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-CENPXTUZ.js";
import "./chunk-VVE452EO.js";
import "./chunk-EQXXOESP.js";
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
import "./chunk-4W63C3XT.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
