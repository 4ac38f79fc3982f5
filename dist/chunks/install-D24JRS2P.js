import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
} from "./chunk-XEKTG5SU.js";
import "./chunk-WX7JWKPF.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-Y2UK72KH.js";
export {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
};
