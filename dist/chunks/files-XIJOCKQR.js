import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
