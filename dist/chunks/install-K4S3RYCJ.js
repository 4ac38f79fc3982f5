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
} from "./chunk-LEXEGJZP.js";
import "./chunk-6ZRAKBNV.js";
import "./chunk-XEGIFCAC.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-ZQ3PNXQS.js";
import "./chunk-YDJPPISN.js";
import "./chunk-HGMVOSIP.js";
import "./chunk-EJKCKS2C.js";
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
