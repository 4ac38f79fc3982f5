import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-NVOVJWOG.js";
import "./chunk-OREZ5CQW.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
import "./chunk-SBSUKJEU.js";
export {
  readPeople
};
