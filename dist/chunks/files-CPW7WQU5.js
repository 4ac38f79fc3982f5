import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-KX77EBAE.js";
import "./chunk-HM3G43EZ.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
