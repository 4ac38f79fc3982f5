import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-S3CB2TQ5.js";
import "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
