import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
} from "./chunk-ZYTXI3N7.js";
import "./chunk-CKO6BQZA.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-Y2UK72KH.js";
export {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
};
