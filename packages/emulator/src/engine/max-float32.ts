/** The largest finite float32; greater numbers would be kept as infinity. */
export const MAX_FLOAT32 = 3.4028234663852886e38;
