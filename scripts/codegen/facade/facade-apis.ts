/** APIs whose operations the facade offers. */
export const FACADE_APIS: readonly string[] = ['db_control', 'db_data', 'inference'];
