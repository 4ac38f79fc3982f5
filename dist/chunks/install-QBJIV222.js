import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  install,
  installVerdict,
  setPassword
} from "./chunk-LRIEFS7C.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";
export {
  install,
  installVerdict,
  setPassword
};
