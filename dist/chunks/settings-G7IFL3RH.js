import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia,
  requiredSecret
} from "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia,
  requiredSecret
};
