import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
import "./chunk-Y2UK72KH.js";
export {
  QuorateError
};
