import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  VERSIONS,
  failureOf,
  install,
  installFrame,
  installVerdict,
  isCurrent,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  uninstallFrame
} from "./chunk-YUZNAG54.js";
import "./chunk-2VGDUKQY.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-M7ILL3XT.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-5HW3MARK.js";
import "./chunk-YDJPPISN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
import "./chunk-SBSUKJEU.js";
export {
  INSTALL_LOCK,
  VERSIONS,
  failureOf,
  install,
  installFrame,
  installVerdict,
  isCurrent,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  uninstallFrame
};
