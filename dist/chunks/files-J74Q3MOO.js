import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  append,
  namesIn,
  readText
} from "./chunk-B7TALGVV.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-Y2UK72KH.js";
export {
  append,
  namesIn,
  readText
};
