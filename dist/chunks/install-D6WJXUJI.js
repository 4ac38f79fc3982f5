import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
} from "./chunk-ZDMZLXF6.js";
import "./chunk-IH7CXMUM.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-Y2UK72KH.js";
export {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
};
