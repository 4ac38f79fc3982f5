import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-Y2UK72KH.js";
export {
  connect
};
