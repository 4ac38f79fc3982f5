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
} from "./chunk-KXTYACCW.js";
import "./chunk-4MJSM276.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UYYMD6AT.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-NGF6PUST.js";
import "./chunk-U6KL6SPH.js";
import "./chunk-YDJPPISN.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
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
