import {
  listReleases,
  rotateWords
} from "./chunk-UJPLT7ZX.js";
import "./chunk-PKP5EFMU.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
