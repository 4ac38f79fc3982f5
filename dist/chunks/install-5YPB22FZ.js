import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
} from "./chunk-A23JCRL2.js";
import "./chunk-KTPFCGUD.js";
import "./chunk-7BAFD7ZD.js";
import "./chunk-Y2UK72KH.js";
export {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
};
