import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-A5OY4CNR.js";
import "./chunk-7BAFD7ZD.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
