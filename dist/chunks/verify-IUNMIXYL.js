import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-DI23TQ3O.js";
import "./chunk-3CQFZNMR.js";
import "./chunk-VVSWRZCD.js";
import "./chunk-FVTZJKC5.js";
import "./chunk-LWUD4VHE.js";
import "./chunk-RVAAUJAZ.js";
import "./chunk-W4WBAVZ6.js";
import "./chunk-2ADNVOAX.js";
import "./chunk-DVJBLYQG.js";
import "./chunk-3ETRQLCM.js";
import "./chunk-ROS6VCKJ.js";
import "./chunk-I34HZHLE.js";
import "./chunk-EGSXYU2W.js";
import "./chunk-WUMOTDGD.js";
import "./chunk-D4WNTA4D.js";
import "./chunk-JEKYZ6NS.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-ILIFISMK.js";
import "./chunk-B7TALGVV.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  verify,
  verifyStep
};
