import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
