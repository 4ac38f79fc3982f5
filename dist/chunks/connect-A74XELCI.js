import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-3MVZJH4V.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
import "./chunk-Y2UK72KH.js";
export {
  connect
};
