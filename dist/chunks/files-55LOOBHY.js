import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
