import {
  listReleases,
  rotateWords
} from "./chunk-DB7MZ7EG.js";
import "./chunk-QVSFJUGG.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
