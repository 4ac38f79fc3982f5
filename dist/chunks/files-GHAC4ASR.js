import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
