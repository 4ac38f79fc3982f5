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
} from "./chunk-YYWI6HN2.js";
import "./chunk-OU6JK2M4.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JITSBC7S.js";
import "./chunk-MM3A5B72.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
