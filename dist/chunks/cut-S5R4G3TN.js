import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-UOV5TWJA.js";
import "./chunk-UYHMEHTE.js";
import "./chunk-6GTVBOSG.js";
import "./chunk-4UQYNZPC.js";
import "./chunk-I5MQO44O.js";
import "./chunk-2W5UTNSH.js";
import "./chunk-YZTN6SH4.js";
import "./chunk-LTXSC6SH.js";
import "./chunk-TQOHZQVV.js";
import "./chunk-DQHBHRXH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";
export {
  cut,
  cutStep
};
