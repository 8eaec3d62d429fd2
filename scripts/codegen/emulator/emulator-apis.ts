/** APIs that the emulator answers. */
export const EMULATOR_APIS: readonly string[] = ['db_control', 'db_data', 'inference'];
