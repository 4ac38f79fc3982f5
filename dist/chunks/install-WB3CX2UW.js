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
} from "./chunk-7YDUGNCB.js";
import "./chunk-OYBLCUPP.js";
import "./chunk-QKLCAP34.js";
import "./chunk-RQPKWORW.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-TJM4DJZD.js";
import "./chunk-YDJPPISN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
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
