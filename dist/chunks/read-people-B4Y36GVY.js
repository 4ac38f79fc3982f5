import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-BT5L5NZX.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";
export {
  readPeople
};
