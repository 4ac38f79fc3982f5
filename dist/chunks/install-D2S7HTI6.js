import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
} from "./chunk-KKKUBIF2.js";
import "./chunk-BOH2QEZJ.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-Y2UK72KH.js";
export {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
};
