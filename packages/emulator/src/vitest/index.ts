export { type EmulatorFixtures, emulatorFixtures } from './emulator-fixtures.js';
