// Waits: the one clock of the use cases.

export { setTimeout as sleep } from 'node:timers/promises'
