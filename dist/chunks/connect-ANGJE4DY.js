import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-Y2UK72KH.js";
export {
  connect
};
