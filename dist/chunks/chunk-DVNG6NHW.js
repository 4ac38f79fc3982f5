import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/usecases/install/set-password.ts
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
async function setPassword(database, role, password) {
  await database.query(`alter role ${quoteIdentifier(role)} password '${scramVerifier(password)}'`);
}
function scramVerifier(password) {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.reveal().normalize("NFKC"), salt, iterations, 32, "sha256");
  const keyFor = (label) => createHmac("sha256", salted).update(label).digest();
  const storedKey = createHash("sha256").update(keyFor("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${keyFor("Server Key").toString("base64")}`;
}
function quoteIdentifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

export {
  setPassword
};
