import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
} from "./chunk-HKEWBI2L.js";
import "./chunk-YYA3ZICZ.js";
import "./chunk-UAYE3BY7.js";
import "./chunk-ZVPHEQ3B.js";
import "./chunk-SBSUKJEU.js";
export {
  INSTALL_LOCK,
  failureOf,
  install,
  installVerdict,
  migrator,
  setPassword
};
