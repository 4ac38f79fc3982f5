import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
import "./chunk-Y2UK72KH.js";
export {
  connect
};
